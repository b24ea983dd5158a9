/** What a date on a page is the date of, told from the words beside it. */
export type DateRole = 'published' | 'changed' | 'other'

/**
 * Words beside dates in many languages, lower case. `stems` begin a word, `words` are whole words or phrases, `inside` may
 * stand anywhere (scripts that put no space between words, and signs).
 */
interface DateWords {
  readonly role: DateRole
  readonly stems: string
  readonly words: string
  readonly inside: string
}

const DATE_WORDS: readonly DateWords[] = [
  {
    role: 'published',
    stems:
      'publi pubbli veröffentlich veroeffentlich gepubli erschien freigegeben julkais opublik опублик опублік публик публік размещен objavlj zveřejn zverejn uverejn ' +
      'közzét megjelen yayın yayin δημοσι תפרסם פורסם प्रकाशित diterbit dipubli dipost đăng offentliggj offentliggj',
    words:
      'posted|created|submitted|written|issued|released|first aired|filed|erstellt|eingestellt|verfasst|geschrieben|gepostet|online seit|online gestellt|geplaatst|geschreven|' +
      'udgivet|lagt ut|skrevet|skriven|inlagd|mis en ligne|paru|posté|rédigé|écrit|escrito|subido|creado|creato|inserito|scritto|postado|criado|vydáno|dodano|dodane|dodał|pridané|добавлено|создано|' +
      'eklenme|oluşturulma|giriş|adăugat|scris|luotu|kirjoitettu|lisätty|נכתב|xuất bản|date|datum|fecha|data|дата',
    inside: 'نشر منتشر เผยแพร่ 发布 发表 發布 發佈 發表 公開 掲載 投稿 配信 게시 입력 등록 작성',
  },
  {
    role: 'changed',
    stems:
      'updat modif aktualis aktualiz actualiz actualis aggiorn atualiz uppdater oppdater opdater обновл оновл измен змінен zaktualiz frissít módosít güncel ενημερ עודכן bijgewerk gewijzig gewysig ' +
      'päivite muokat diperbarui überarbeit ueberarbeit geänder geaender azuriran ažurir',
    words:
      'changed|amended|corrected|revised|edited|reviewed|refreshed|letzte änderung|letzte bearbeitung|zuletzt|stand|ultima modifica|mis à jour|mise à jour|màj|maj|corrigé|corregido|corretto|editado|ændret|endret|ändrad|' +
      'upraveno|upravené|edytowano|редакция|cập nhật|last saved|last build',
    inside: 'تحديث روزرسانی अपडेट 更新 修正 수정 업데이트 แก้ไข อัปเดต',
  },
  {
    role: 'other',
    stems: 'kopirajt veranstalt événement evenement einsendeschluss anmeldeschluss',
    words:
      'copyright|today|today is|heute|hoy|oggi|hoje|vandaag|сегодня|сьогодні|dzisiaj|dnes|bugün|deadline|expires|valid until|gültig bis|event|termin|member since|joined|registered|registriert|mitglied seit|' +
      'retrieved|accessed|abgerufen|zugriff|consulté le|born|geboren|né le|née le|nacido|died|gestorben|last visit|last login|archived|starts on|beginn|ends on',
    inside: '©(?=\\s?\\d) 今天 今日 오늘',
  },
]

/** A pattern that finds the words beside dates; its groups are named for what they say. */
export const DATE_WORD: RegExp = new RegExp(DATE_WORDS.map(groupOf).join('|'), 'giu')

function groupOf({ role, stems, words, inside }: DateWords): string {
  return `(?<${role}>(?<![\\p{L}\\p{M}])(?:(?:${stems.split(' ').join('|')})|(?:${words})(?![\\p{L}\\p{M}]))|${inside.split(' ').join('|')})`
}

/**
 * How a page speaks of itself in many languages: the sentence with its day of publication that blog systems put below an
 * entry ("This entry was posted on Tuesday, May 3rd, 2011 at 10:31 am and is filed under Harbour").
 */
export const OF_THIS_PAGE: RegExp =
  /(?<!\p{L})(?:this (?:entry|post|article|story|page|item|press release) (?:was|has been)|dieser (?:eintrag|beitrag|artikel|text|post) (?:wurde|ist)|diese (?:seite|meldung|nachricht) (?:wurde|ist)|(?:cet article|ce billet|cette entrée|ce message) a été|(?:esta entrada|este artículo|este post) (?:fue|se)|(?:questo articolo|questo post) è stat[oa]|(?:dit bericht|dit artikel|deze post) (?:is|werd)|(?:esta entrada|este artigo|este post) foi|denna post|dette innlegg|ten wpis|tento článek|tento příspěvek|эта запись|этот пост|bu yazı|bejegyzés)(?!\p{L})/iu
