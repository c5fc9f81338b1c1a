import type { ListedKind } from './model/organization.ts'

const lists: Readonly<Record<ListedKind, string>> = {
  region: 'Regionerne en dag.',
  municipality: 'Kommunerne en dag, deres klynger og borgere.',
  hospital: 'Akuthospitalerne en dag og de klynger, der er bygget op om dem.',
  cluster: 'Sundhedsklyngerne en dag med region, kommuner, hospitaler og borgere.',
  'health-council': 'Sundhedsrådene en dag med region, kommuner og borgere.',
}

export const da = {
  lists,
  pages: {
    region: 'En region en dag med dens kommuner, klynger og akuthospitaler.',
    municipality: 'En kommune en dag: navne, region, pladser i klynger og borgere.',
    hospital: 'Et hospital en dag: navne, kommune, matrikler og klynger.',
    cluster: 'En klynge en dag: navne, kommuner, hospitaler, niveauer og borgere, hvert med kilde.',
    map: 'Danmark i sine klynger en dag: kommuner, hospitaler og borgere i hver, og de dage, hvor noget ændrede sig.',
    changes: 'Hvad der ændrede sig mellem to dage, i sætninger.',
    level: 'Et niveau, udvalg eller en arbejdsgruppe en dag.',
  },
  credit: {
    figures:
      'Folketal: Danmarks Statistik, CC BY 4.0. Navne og koder: Klimadatastyrelsen, CC BY 4.0. Resten nævner selv sin kilde.',
    own: 'Hver linje nævner de kilder, den bygger på.',
    changes: 'Folketal er ikke med. Hver side, en ændring nævner, har kilden.',
  },
  query: {
    region: 'Kun den region, ved kode: 1081.',
    from: 'Den første dag.',
    to: 'Den sidste dag. Uden dagene: den seneste ændring til og med pr.',
  },
}
