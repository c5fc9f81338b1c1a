import { inDanish } from '../../ui/components/danish.tsx'
/** Text as printed: a blank line parts paragraphs, a line break stays a line break. */
export function Prose({ text }: { readonly text: string }) {
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '')
  return (
    <>
      {paragraphs.map((paragraph, place) => (
        <p key={place} class="as-printed">
          {inDanish(paragraph.trim())}
        </p>
      ))}
    </>
  )
}
