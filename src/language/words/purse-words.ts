/** Words by which money is told to come out of one's own purse. */

/** Set aside, or one's own: `the municipality itself set 28 million aside`, `egne midler`. */
export const ownMoney =
  /(?<!\p{L})(sat .{0,40}af|afsat|afsatte|set aside|sets aside|earmarked|egen|eget|egne|selv|itself|own)(?!\p{L})/u

/** Whoever a draft calls so gave it, and nobody named: `the city gave`, `vi har bevilget`. */
export const unnamedGiver =
  /(?<!\p{L})(byen|kommunen|vi|staten|regeringen|borgerrepræsentationen|rådhuset|the city|the council|the city council|the municipality|we|the state|the government)( har| havde| have| has| had| also| også| already| allerede| i alt| in total| in all| tilsammen| samlet){0,3} (gav|giver|givet|betalte|betaler|betalt|støttede|støtter|støttet|bevilgede|bevilger|bevilget|finansierede|finansierer|finansieret|gave|give|gives|given|paid|pay|pays|granted|grant|grants|awarded|award|awards|funded|fund|funds|allocated|allocate|allocates|donated)(?!\p{L})/u

/** All the money that the public has, of which the report tells a part: `the city's budget`, `kommunens penge`. */
export const publicPurse =
  /(?<!\p{L})(byens|kommunens|kommunes|statens|landets|rådhusets|city[’']s|citys|municipality[’']s|council[’']s|state[’']s|country[’']s|city budget|kommunale|municipal|public|offentlige)(?!\p{L})/u

/** Behind a share: of all the money that is told of, whoever has it. */
export const ofAllMoney =
  /(?<!\p{L})(of (all )?the (total|money|whole|entire|integration|overall|combined|committees[’'])( \p{L}+)?|af (alle )?(pengene|midlerne|integrationspengene|integrationsmidlerne|integrationsbudgettet|beløbet|summen|budgettet|udvalgenes)|af (det|de|den) (hele|samlede)( \p{L}+)?)(?!\p{L})/u
