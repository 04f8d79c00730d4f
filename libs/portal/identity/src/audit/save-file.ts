/** Fetched and then handed to the browser, so that a refusal is said on the page and never saved as a file. */
export async function saveFile(path: string, name: string): Promise<'saved' | 'no-network' | 'refused'> {
  let answer: Response;
  try {
    answer = await fetch(path, { credentials: 'same-origin' });
    if (!answer.ok) return 'refused';
    hand(await answer.blob(), name);
    return 'saved';
  } catch {
    return 'no-network';
  }
}

function hand(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
