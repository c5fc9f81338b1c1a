/** Turns the choice of a day under the map into a slider through the days on which something changed. */
const replaced = ['kort-hoved', 'kort-trin', 'kort-krop']

function begin(): void {
  const form = document.querySelector<HTMLFormElement>('form.map-days')
  const choice = form?.querySelector('select')
  if (form == null || choice == null || choice.options.length < 2) return
  const slider = document.createElement('input')
  slider.type = 'range'
  slider.max = String(choice.options.length - 1)
  slider.value = String(choice.selectedIndex)
  slider.setAttribute('aria-label', form.dataset.slider ?? '')
  const told = () => {
    choice.selectedIndex = Number(slider.value)
    slider.setAttribute('aria-valuetext', choice.selectedOptions[0]?.text ?? '')
  }
  told()
  slider.addEventListener('input', told)
  slider.addEventListener('change', () => void show(form))
  choice.addEventListener('change', () => {
    slider.value = String(choice.selectedIndex)
    void show(form)
  })
  choice.before(slider)
  form.classList.add('has-slider')
}

let latest = 0

/** Fetches the chosen day's page and puts its parts in place; where that fails, goes there. */
async function show(form: HTMLFormElement): Promise<void> {
  const mine = ++latest
  const query = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') query.set(name, value)
  const address = `${form.action}?${query}`
  const answer = await fetch(address).catch(() => null)
  if (mine !== latest) return
  if (answer?.ok !== true) {
    location.assign(address)
    return
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  for (const id of [...replaced]) {
    const there = page.getElementById(id)
    if (there !== null) document.getElementById(id)?.replaceWith(there)
  }
  document.querySelector('.under-head')?.replaceWith(page.querySelector('.under-head') ?? '')
  document.title = page.title
  history.replaceState(null, '', address)
}

begin()
