/** The name of a story's folder, which is the story's id, its address, and the name of its folder in the site. */
import { diagnoseFile, type Diagnostic } from '../diagnostic.ts';
import { ID } from '../values.ts';

/** What the site has folders of its own for, beside those of the stories. */
export const OWN_FOLDERS: readonly string[] = ['assets', 'pack'];

/** Reports a name that no story can have. @param folder its path, with "/" between its parts */
export function checkName(folder: string, reportFile: (diagnostic: Diagnostic) => void): void {
  const name = folder.slice(folder.lastIndexOf('/') + 1);
  if (!ID.test(name)) {
    reportFile(
      diagnoseFile(
        'id-malformed',
        folder,
        `"${name}" is not an id: the name of a story's folder holds a-z and 0-9, with single hyphens between them.`,
        'rename the folder; its name is the address of the story.',
      ),
    );
  } else if (OWN_FOLDERS.includes(name)) {
    reportFile(
      diagnoseFile(
        'id-reserved',
        folder,
        `The site has a folder of its own that is called "${name}".`,
        'rename the folder; its name is the address of the story.',
      ),
    );
  }
}
