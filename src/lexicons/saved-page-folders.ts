/**
 * What browsers and office programs append to the name of a saved page to name the folder of its pictures and frames, in
 * the languages that they were published in: `Bridge closed_files`, `Brücke gesperrt-Dateien`.
 */
export const SAVED_PAGE_FOLDERS: ReadonlySet<string> = new Set(
  (
    'archivos arquivos bestanden bylos dateien datoteke dosyalar elemei failid fails fajlovi fichiers ficheiros file filer files ' +
    'fitxategiak fitxers pliki soubory tiedostot'
  ).split(' '),
)
