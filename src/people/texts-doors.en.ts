import { idleHours, sessionHours } from './model/session.ts'
import type { da } from './texts-doors.da.ts'

const browsers: Readonly<Record<Parameters<typeof da.sessions.where>[0], string>> = {
  chrome: 'Chrome',
  edge: 'Edge',
  firefox: 'Firefox',
  safari: 'Safari',
  opera: 'Opera',
  samsung: 'Samsung’s browser',
  other: 'A browser',
}

const systems: Readonly<Record<Parameters<typeof da.sessions.where>[1], string>> = {
  windows: 'on Windows',
  mac: 'on a Mac',
  linux: 'on Linux',
  chromeos: 'on a Chromebook',
  android: 'on Android',
  iphone: 'on an iPhone',
  ipad: 'on an iPad',
  other: 'on a machine we do not know',
}

export const en: typeof da = {
  signIn: {
    byProvider: 'From your workplace',
    with: (label) => `Sign in with ${label}`,
    byLink: 'With a link by e-mail',
    linkLead: 'Write your e-mail address and we send a link that signs you in.',
    lead: 'You need no new password.',
  },
  onward: {
    title: (label) => `On to ${label}`,
    lead: (label) => `You are being sent on to ${label} to sign in. From there you come back here.`,
    go: (label) => `Continue to ${label}`,
  },
  refused: {
    title: 'You are not signed in',
    refusals: {
      'provider-away': (label) => `${label} does not answer just now. Try again shortly, or get a link by e-mail.`,
      'provider-refused': (label) =>
        `${label} did not let you through, or you stopped. Try again, or get a link by e-mail.`,
      'not-trusted': (label) =>
        `The answer from ${label} could not be confirmed, so you are not signed in. Begin again.`,
      'no-attempt': () =>
        'This sign-in was not begun in this browser, or it was more than 10 minutes ago. Begin again.',
      'no-email': (label) =>
        `${label} does not say what your e-mail address is, so we cannot find your access. Get a link by e-mail instead, and tell your secretariat.`,
      'unverified-email': (label) =>
        `${label} does not say that your e-mail address is verified, so we cannot find your access. Get a link by e-mail instead, and tell your secretariat.`,
      'foreign-domain': (label) =>
        `Here ${label} may only sign in users with the organization’s own e-mail addresses, and yours is not one of them. Get a link by e-mail instead.`,
      'no-account': (label) =>
        `You came through at ${label}, but there is no access to Klynge with your e-mail address from there. Nothing has been created. Ask the secretariat of the cluster for access with exactly that address.`,
      'other-identity': (label) =>
        `The access with your e-mail address belongs to another user at ${label}. If it is yours, get a link by e-mail and remove the old user under My sign-ins.`,
    },
    again: 'Back to sign in',
  },
  sessions: {
    title: 'My sign-ins',
    desk: 'My desk',
    lead: `Here you are signed in. Each sign-in ends by itself after ${sessionHours} hours, and earlier if it is not used for ${idleHours} hours.`,
    open: 'Open sign-ins',
    over: 'Earlier sign-ins',
    overCaption: 'Your latest sign-ins that are over',
    noneOver: 'There are no earlier sign-ins in the last month.',
    browser: 'From',
    where: (browser, system) => `${browsers[browser]} ${systems[system]}`,
    door: 'How',
    byLink: 'Link by e-mail',
    began: 'Begun',
    seen: 'Last used',
    opened: (door, began, seen) => `${door}. Begun ${began}, last used ${seen}.`,
    here: 'This browser',
    endThis: 'Sign out here',
    endOne: 'Sign out',
    endOneOf: (where, began) => `Sign out: ${where}, begun ${began}`,
    endOthers: 'Sign out everywhere else',
    strange: 'If there is a sign-in that you do not know, sign it out and tell your secretariat.',
    doors: 'Other ways to sign in',
    doorsLead: 'Your user at these places can sign you in here, beside the link by e-mail.',
    noDoors: 'Only the link by e-mail signs you in.',
    noDoorsHow: (label) => `If you sign in once with ${label}, your user there is joined to your access.`,
    unknownProvider: (key) => `${key} (no longer used)`,
    joined: (since, lastUsed) => `Joined ${since}, last used ${lastUsed}.`,
    remove: 'Remove',
    removeOf: (label) => `Remove the user at ${label}`,
    removeNote:
      'If you remove a user, what it opened elsewhere is signed out. It is joined again the next time you sign in from there.',
  },
}
