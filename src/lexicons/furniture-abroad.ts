import type { FurnitureRule } from './en/furniture.js'
import { phraseRows } from './phrase-rows.js'

/** The same for German, French, Spanish, Italian, Portuguese and Dutch pages, which are read though not annotated. */
export const FURNITURE_RULES_ABROAD: readonly FurnitureRule[] = [
  {
    kind: 'furniture',
    where: 'whole',
    words: 8,
    phrases: phraseRows(`
      anzeige | werbung | artikel teilen | teilen | drucken | merken | zur startseite | startseite | kommentieren | kommentare | mehr | weiterlesen | liveblog | empfohlener redaktioneller inhalt | externer inhalt
      publicité | partager | imprimer | commenter | lecture | s'abonner | je m'abonne | publicidad | compartir | imprimir | comentarios | suscríbete | pubblicità | condividi | commenti | iscriviti | abbonati
      publicidade | compartilhar | compartilhe | comentários | assine | advertentie | delen | reacties | abonneren
    `),
  },
  {
    kind: 'promo',
    where: 'start',
    words: 30,
    phrases: phraseRows(`
      lesen sie auch | lesen sie mehr | lesen sie hier | lesen sie dazu | lesen sie außerdem | auch interessant | mehr zum thema | mehr dazu | mehr zu diesem thema | das könnte sie auch interessieren | weitere artikel | siehe auch | zum artikel: | zum thema: | lesetipp
      lire aussi | à lire aussi | lire la suite | lire également | voir aussi | à voir aussi | sur le même sujet | notre dossier | lea también | lea más | leer más | lee también | te puede interesar | también te puede interesar | ver también | le puede interesar
      leggi anche | leggi tutto | potrebbe interessarti | ti potrebbe interessare | per approfondire | vedi anche | leia também | leia mais | veja também | saiba mais | confira também | lees ook | lees meer | lees verder | bekijk ook | zie ook
    `),
  },
  {
    kind: 'furniture',
    where: 'anywhere',
    words: 80,
    phrases: phraseRows(`
      externen inhalt | externe inhalte | personenbezogene daten | datenschutzerklärung | pflichtfeld | kommentar verfassen | newsletter abonnieren | zum newsletter | jetzt abonnieren | mit einem abo | nur für abonnenten
      la suite est réservée | réservé à nos abonnés | réservé aux abonnés | politique de confidentialité | recevez notre newsletter | inscrivez-vous à | suscríbete a | política de privacidad | solo para suscriptores | iscriviti alla newsletter | informativa sulla privacy
      assine a newsletter | política de privacidade | schrijf je in voor | meld je aan voor | alleen voor abonnees | conteúdo exclusivo para assinantes
    `),
  },
  {
    kind: 'metadata',
    where: 'start',
    words: 14,
    phrases: phraseRows(`
      quelle: | quellen: | foto: | fotos: | bild: | bilder: | video: | stand: | veröffentlicht: | veröffentlicht am | aktualisiert: | aktualisiert am | zuletzt aktualisiert | sendung: | dieses thema im programm | über dieses thema berichtet | über dieses thema berichtete | redaktion: | erstellt am | lesezeit
      publié le | mis à jour le | modifié le | source : | source: | crédit : | crédits : | photo : | temps de lecture | fuente: | foto : | publicado el | publicado em | publicado a | actualizado | atualizado | tiempo de lectura | fonte: | fonte : | pubblicato il | aggiornato il | tempo di lettura
      tempo de leitura | bron: | gepubliceerd | bijgewerkt | leestijd
    `),
  },
]

/** Labels of picture credits, as `Photo:` in English. */
export const PICTURE_LABELS_ABROAD: readonly string[] = phraseRows(`
  foto | fotos | bild | bilder | bildrechte | bildquelle | fotocredit | fotorechte | archivfoto | symbolfoto | symbolbild | grafik | crédit | crédits | crédit photo | crédits photo | crédit image
  imagen | crédito | créditos | fotografía | foto de archivo | immagine | crediti | imagem | beeld | kuva | zdjęcie | fot\\. | фото | снимка
`)
