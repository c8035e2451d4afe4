import type { RuleTexts } from '../engine/words';

export const words = {
  'B12-33': {
    title: 'How indicators are set up',
    basis:
      'Reviewing practice: outputs, benefits and satisfaction each have indicators, placed under their own heading',
    example: 'No satisfaction indicator; a benefit among outputs',
    messages: {
      empty: 'There is no indicator under "{level}": add one, or strike it out where none applies.',
      misplaced: '"{indicator}" stands under "{second}" of "{first}", which is doubtful: check it.',
      costElsewhere: '"{indicator}" is about cost but stands under "{second}": move it to the cost indicators.',
      moneyAsOutput:
        '"{indicator}" is a sum of money but stands under "{second}": state what was done for it; money belongs to the cost indicators.',
      socialAsEconomic:
        '"{indicator}" is no economic benefit but stands under "{second}": move it to the social or other benefits.',
      missingLevel: 'There are no indicators of {missing}; please confirm.',
    },
  },
} as const satisfies RuleTexts;
