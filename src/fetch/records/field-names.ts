function words(list: string): readonly string[] {
  return list.split(' ')
}

/**
 * Names that crawlers, news services and archives give to the fields of an article, best first. `a.b` is field b of the object in a.
 * Sources: the documented output of news-please, newspaper, trafilatura, Fundus, goose3, Postlight Parser and Readability;
 * NewsAPI, GNews, Mediastack, NewsData, NewsCatcher, Perigon, Webz.io, Event Registry, Diffbot, Aylien, Media Cloud and GDELT;
 * schema.org, ninjs, WordPress REST, Guardian and New York Times APIs; data sets drawn from Common Crawl.
 */
export const FIELD_NAMES = {
  text: words(
    'text maintext body articleBody content fulltext html full_text fullText article_text cleaned_text clean_text bodyText ' +
      'body_text textContent plaintext raw_content raw_text article document story body_html body_xhtml content_html ' +
      'fields.body fields.bodyText html.content',
  ),
  title: words('title headline webTitle fields.headline thread.title title_page metadata.title meta.title'),
  url: words(
    'url link canonical_url canonical_link pageUrl resolvedPageUrl webUrl web_url permalink article_url links.permalink ' +
      'thread.url mainEntityOfPage @id html.responded_url html.requested_url meta.canonical warc_headers.warc-target-uri ' +
      'WARC-Target-URI warc-target-uri metadata.url meta.url source uri',
  ),
  domain: words('source_domain domain hostname clean_url domain_url thread.site_full thread.site source.domain source.uri'),
  published: words(
    'date_publish published datePublished publish_date publishedAt dateTimePub date_gmt date published_at date_published ' +
      'publishing_date published_date publishedDate publication_date publicationDate published_time publishedTime ' +
      'article:published_time pubDate pub_date pubdate webPublicationDate firstpublished thread.published estimatedDate ' +
      'metadata.published metadata.date meta.published meta.date',
  ),
  modified: words(
    'date_modify dateModified date_modified modified_gmt modified modified_at modified_time modifiedTime updated updated_at ' +
      'updatedAt last_updated lastUpdated last_modified lastModified article:modified_time fields.lastModified versioncreated',
  ),
  fetched: words(
    'date_download date_crawl date_crawled crawl_date crawlDate crawl_time crawled crawled_at crawledAt fetched fetched_at ' +
      'fetchedAt fetch_time scraped scraped_at scrapedAt date_scraped retrieved_at accessed download_date downloaded_at ' +
      'collected_at indexed_date filedate seendate addDate warc_date warc-date WARC-Date warc_headers.warc-date ' +
      'html.crawl_date timestamp',
  ),
  authors: words('authors byline author creator creators author_name authorsByline fields.byline metadata.author meta.author'),
  publisher: words(
    'publisher source site_name siteName sitename source-hostname source_name name_source publication media_name ' +
      'meta_site_name outlet newspaper provider fields.publication metadata.source meta.source',
  ),
  language: words('language lang inLanguage meta_lang humanLanguage language_code meta.lang metadata.language'),
}

/** Fields that mark rows of a text corpus drawn from a crawl: its `date` is the day of the crawl. */
export const CORPUS_FIELDS = words('dump warc_headers warc_record_id warc_filename')

/** Objects that hold one record, as databases and data sets export them. */
export const ENVELOPES = words('_source row article data document doc item result story response hits articles')

/** Lists of records, as services answer and as databases export. */
export const LISTS = words('articles posts results items objects data hits docs rows stories news documents entries records value @graph')
