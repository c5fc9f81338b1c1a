/** Files can be dragged onto the form, and a progress bar shows how far they have come. */
function improve(form: HTMLFormElement): void {
  const files = form.querySelector<HTMLInputElement>('input[type=file]')
  const hint = form.querySelector<HTMLElement>('.drop-hint')
  if (files === null) return
  if (hint !== null) hint.hidden = false
  form.addEventListener('dragover', (event) => {
    event.preventDefault()
    form.classList.add('is-dropping')
  })
  form.addEventListener('dragleave', () => form.classList.remove('is-dropping'))
  form.addEventListener('drop', (event) => {
    event.preventDefault()
    form.classList.remove('is-dropping')
    if (event.dataTransfer !== null && event.dataTransfer.files.length > 0) files.files = event.dataTransfer.files
  })
  form.addEventListener('submit', (event) => {
    if (files.files === null || files.files.length === 0) return
    event.preventDefault()
    send(form)
  })
}

function send(form: HTMLFormElement): void {
  const bar = form.querySelector('progress')
  const button = form.querySelector('button')
  const request = new XMLHttpRequest()
  request.upload.addEventListener('progress', ({ loaded, total }) => {
    if (bar !== null) bar.value = (100 * loaded) / total
  })
  request.addEventListener('load', () => show(request))
  request.addEventListener('error', () => form.submit())
  request.open('POST', form.action)
  request.send(new FormData(form))
  if (bar !== null) bar.hidden = false
  if (button !== null) button.disabled = true
}

/** What was taken has its own address; why something was not stands on the page that came back. */
function show({ status, responseURL, responseText }: XMLHttpRequest): void {
  if (status === 200) {
    location.assign(responseURL)
    return
  }
  const fresh = new DOMParser().parseFromString(responseText, 'text/html').querySelector('main')
  if (fresh === null) {
    location.reload()
    return
  }
  document.querySelector('main')?.replaceChildren(...fresh.childNodes)
  improveAll()
  document.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
}

function improveAll(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form.upload')) improve(form)
}

improveAll()
