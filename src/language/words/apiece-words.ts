/** Words by which a number is told of each one of many: `10 million each`, `per head`. */

/** Wherever in the clause they stand; `hver fjerde` is a share, and `hvert år` a rhythm: `10 millioner hver`. */
export const apiece =
  /(?<!\p{L})(hver( især)?(?=\s*([.,;:!?]|$))|hvert? eneste|hvert? af|each(?=\s*([.,;:!?]|$))|each of|in each|every single|apiece|(pr\.?|per) (indbygger|borger|person|hoved|næse|head|capita|inhabitant|citizen|person))(?!\p{L})/u

/** Before the one that it is told of: `every hotspot`. Neither `every year` nor `every fourth`. */
export const distributive = {
  da: / (hvert?|pr|per) (?!(år|måned|kvartal|uge|dag|time|gang|eneste|især|af|anden|andet|tredje|fjerde|femte|sjette|syvende|ottende|niende|tiende|procent) )\p{L}+/u,
  en: / (every|per|for each) (?!(year|month|quarter|week|day|hour|time|single|second|third|other|fourth|fifth|sixth|seventh|eighth|ninth|tenth|cent) )\p{L}+/u,
} as const
