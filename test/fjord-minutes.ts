/** Invented minutes of an invented cluster, as plain text. */
export const fjordMinutes = `Fjordklyngen
Politisk niveau
Referat

Mødedato: 7. februar 2023
Mødet påbegyndt: 15:00
Mødet afsluttet: 17:00
Mødested: Byrådssalen, Havnby Rådhus

Deltagere:
Politiske deltagere:
Ane Berg, Borgmester Havnby Kommune, Medformand
Bo Dal, Regionsrådsmedlem Region Solbjerg (Afbud)

Administrative deltagere:
Carl Eng, direktør Havnby Kommune

Dagsorden:

1. Fælles kommissorium
Sekretariatet har sendt et udkast rundt til alle parter.

Bilag
Udkast til kommissorium

Indstilling
At den politiske sundhedsklynge:
- godkender kommissoriet
- drøfter værtskabet for det næste møde

Referat
Kommissoriet blev godkendt. Der er afsat 1.500.000 kr. i 2023.

2. Rekruttering
Der mangler personale i hjemmeplejen.

Indstilling
At den politiske sundhedsklynge:
- drøfter rekruttering

Referat
Klyngen drøftede rekruttering.

3. Eventuelt
Intet.
`
