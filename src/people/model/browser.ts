/** From what somebody signed in, as coarsely as they would say it themselves. */
export type Browser = { readonly browser: BrowserKind; readonly system: System }

export const browserKinds = ['chrome', 'edge', 'firefox', 'safari', 'opera', 'samsung', 'other'] as const
export type BrowserKind = (typeof browserKinds)[number]

export const systems = ['windows', 'mac', 'linux', 'chromeos', 'android', 'iphone', 'ipad', 'other'] as const
export type System = (typeof systems)[number]

// In this order: each browser also names those that it wants to be taken for.
const browserSigns: readonly (readonly [BrowserKind, RegExp])[] = [
  ['edge', /\bEdg(e|A|iOS)?\//],
  ['opera', /\b(OPR|Opera|OPiOS)\//],
  ['samsung', /\bSamsungBrowser\//],
  ['firefox', /\b(Firefox|FxiOS)\//],
  ['chrome', /\b(Headless)?(Chrome|Chromium|CriOS)\//],
  ['safari', /\bVersion\/[\d.]+.* Safari\//],
]

const systemSigns: readonly (readonly [System, RegExp])[] = [
  ['iphone', /\biPhone\b/],
  ['ipad', /\biPad\b/],
  ['android', /\bAndroid\b/],
  ['chromeos', /\bCrOS\b/],
  ['windows', /\bWindows\b/],
  ['mac', /\bMacintosh\b/],
  ['linux', /\b(Linux|X11)\b/],
]

/** Reads a browser's own line about itself (`User-Agent`). It can say anything: this is for its owner to recognise, and proves nothing. */
export function browserOf(userAgent: string): Browser {
  const text = userAgent.slice(0, 500)
  return { browser: kindIn(browserSigns, text) ?? 'other', system: kindIn(systemSigns, text) ?? 'other' }
}

function kindIn<T>(signs: readonly (readonly [T, RegExp])[], text: string): T | undefined {
  return signs.find(([, sign]) => sign.test(text))?.[0]
}
