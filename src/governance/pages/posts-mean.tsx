import { Table } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { postGives, posts } from '../model/membership.ts'
import { texts } from '../texts.ts'
import { seatTexts } from '../texts-seats.ts'

/** What each post is and gives, in words: for whoever reads the list of members. */
export function PostsMean() {
  const { language } = usePage()
  const t = seatTexts(language).posts
  const said = (isSo: boolean) => (isSo ? t.yes : t.no)
  const rows = posts.map((post) => {
    const { ownVoice, takesPart, serves } = postGives[post]
    return [texts(language).posts[post], t.each[post], said(ownVoice), said(takesPart), said(serves)]
  })
  return (
    <details>
      <summary>{t.title}</summary>
      <p>{t.lead}</p>
      <Table caption={t.caption} head={[t.post, t.means, t.ownVoice, t.takesPart, t.serves]} rows={rows} />
    </details>
  )
}
