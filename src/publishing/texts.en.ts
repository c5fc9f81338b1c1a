import type { da } from './texts.da.ts'

export const en: typeof da = {
  about: {
    title: 'About Klynge',
    lead: 'Klynge is where the parties of a Danish health cluster keep what they hold together, and where everyone can read what they decided.',
    sections: [
      {
        heading: 'What a health cluster is',
        paragraphs: [
          'A health cluster (sundhedsklynge) is a standing cooperation on the people who live around an acute hospital. The region, the municipalities and the general practitioners take part. A political level sets the direction, and a professional level makes it real.',
          'The cluster is no authority. It decides by agreeing, and each party has a case system of its own. That is why what they share needs one place.',
        ],
      },
      {
        heading: 'What is here',
        paragraphs: [
          'Everything has a source and a period. The small mark “source” leads to the line that a fact was read from.',
        ],
        list: [
          'which municipalities and hospitals belong to which cluster, and since when',
          'who sits in the political and the professional level',
          'the meetings: what was recommended, what came of it, and who took part',
          'the decisions, gathered in a register',
        ],
      },
      {
        heading: 'What is not here',
        paragraphs: [
          'There is nothing about patients. An item that the cluster considers behind closed doors stands as “Closed item” with its number and nothing else.',
          'People with a public office have a page. Other participants stand only with the name that the minutes print.',
        ],
      },
      {
        heading: 'Who may do what',
        paragraphs: [
          'Rights follow from the seats that somebody holds on the day, and from nothing else. When the seat ends, the rights end at midnight.',
        ],
        more: { to: '/om/rettigheder', label: 'See who may do what' },
      },
      {
        heading: 'Use the data',
        paragraphs: [
          'At the foot of every page, Open data leads to everything that can be fetched. Every page is also data: put .json after its address, and .csv after a list. A list comes in parts of at most 5,000 lines; ?side=2 gives the next part. The program itself is free software under the Mozilla Public License 2.0.',
        ],
      },
    ],
  },
  help: {
    title: 'Help',
    lead: 'Answers to what people look for most.',
    sections: [
      {
        heading: 'Find a decision',
        paragraphs: [
          'Decisions lists all that was decided, the latest first. To see one cluster only, go to its page and from there to its decisions.',
        ],
      },
      {
        heading: 'See how things were on a day',
        paragraphs: [
          'At the top of many pages you can choose a day. The page then shows what held on that day: who sat, which municipalities took part, and what the cluster was called. The day stays in the address, so that you can send it to others.',
        ],
      },
      {
        heading: 'Follow a fact to its source',
        paragraphs: [
          'Choose the mark “source”. You come to the document, and the line is highlighted. From there you can also fetch the document as it came in.',
        ],
      },
      {
        heading: 'What the marks mean',
        paragraphs: ['A mark is a word in a frame. The colour only repeats what the word says.'],
        list: [
          'Approved, Agreed, Noted, Discussed, Postponed and the others: what came of a recommendation',
          'The minutes do not say what came of it: the recommendation is in the minutes, the answer is not',
          'Closed item: the item was considered, but its content is not open to you',
          'confirmed, concluded, assumed: how sure a fact of the register is',
        ],
      },
      {
        heading: 'For secretariats',
        paragraphs: [
          'Sign in with your e-mail address: you get a link that works once. Put minutes in under Intake, go through them beside what the program has read, say who may see them, and accept. The meeting then stands here. If you change your mind, the acceptance can be taken back.',
          'A meeting and its items can also be typed by hand from the cluster’s page of meetings.',
          'You write rules of your own under Rules on the cluster’s page. Before you approve them, you can see what they would say about any day. My desk tells what is not met and what would mend it.',
        ],
      },
    ],
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'Everyone should be able to use Klynge. We build by WCAG 2.2 at level AA, and say here what we know and what we do not know.',
    sections: [
      {
        heading: 'How the pages are made',
        paragraphs: [],
        list: [
          'Everything can be read and used without JavaScript.',
          'Everything can be reached by keyboard, and one can always see where one is.',
          'The pages can be read on a screen 320 points wide and enlarged to 400 per cent.',
          'Colour never carries meaning alone.',
          'The pages have real headings and state their language, so that screen readers read them rightly.',
        ],
      },
      {
        heading: 'How it was tried',
        paragraphs: [
          'A program that looks for known faults of accessibility (axe) tries the pages in Danish and English and at a narrow width each time the program changes. It finds only some of the faults that there can be. People who use a screen reader have not tried the pages yet.',
        ],
      },
      {
        heading: 'What is lacking',
        paragraphs: [],
        list: [
          'Documents that others sent in are handed on as they are. They are often not accessible. Their text can be read here, in the order that the program could find.',
          'A scanned document without text cannot be read aloud.',
          'Tables are wide. On a narrow screen they scroll sideways by themselves.',
        ],
      },
      {
        heading: 'Tell us',
        paragraphs: [
          'If you meet something that you cannot use, tell the secretariat of the cluster that runs the site. If you get no answer that helps, you can complain to the Danish Agency for Digital Government (Digitaliseringsstyrelsen).',
        ],
      },
    ],
  },
  frontDecisions: {
    none: 'Decisions will be here when the first minutes have been entered.',
    noneUntil: (day) => `Nothing of what has been entered was decided up to ${day}.`,
  },
  front: {
    title: 'Meetings and decisions of the health clusters',
    what: 'A Danish health cluster is a standing cooperation between the region, the municipalities and the general practitioners on the people who live around an acute hospital. Read here what the clusters decided, who took part, and where it is written.',
    decisions: 'Decided last',
    allDecisions: 'All decisions',
    nextMeetings: 'Next meetings',
    lastMeetings: 'Latest meetings',
    allMeetings: 'All meetings',
    noMeetings: 'Meetings will be here when the first agenda or minutes have been entered.',
    clusters: 'The clusters',
    noClusters: (day) => `The register knows no clusters as of ${day}.`,
    municipalities: (count) => (count === 1 ? '1 municipality' : `${count} municipalities`),
    citizens: (count) => `${count} citizens`,
    elsewhere: 'Outside the regions',
  },
  source: {
    over: 'Source document',
    lead: (pages) =>
      pages === 0
        ? 'The document is kept, but no text has been read in it.'
        : pages === 1
          ? 'The text of the document, line by line, as the program read it. It has one page.'
          : `The text of the document, line by line, as the program read it. It has ${pages} pages.`,
    cameInFor: 'Entered for',
    became: 'Became',
    meetingOn: (day) => `the meeting of ${day}`,
    original: 'The original',
    download: 'Fetch the document as it came in',
    noText: 'The text will stand here when it has been read.',
    page: (page) => `Page ${page}`,
    unreadable: 'The page shows something but gives no text. It was probably scanned. See it in the original.',
    parts: 'Pages of the document',
    before: 'The pages before',
    after: 'The pages after',
    here: (first, last, of) => `Pages ${first}–${last} of ${of}`,
  },
}
