import Big from 'big.js';
import type { Cell, CellRef } from '../../workbook';
import { type Amount, type AmountField, type MoneyUnit, POWER_OF_UNIT } from './field';
import { fieldOfText, leadingNumber, problemBehind, textProblem, readCell, type Read, withoutNote } from './read-field';

/** How a unit of money is written beside an amount, and in the format of its cell. */
export const MONEY_WORDS: Readonly<Record<string, MoneyUnit>> = {
  元: '元',
  圆: '元',
  元整: '元',
  人民币: '元',
  千元: '千元',
  万: '万元',
  万元: '万元',
  亿: '亿元',
  亿元: '亿元',
};

/** The same amount counted in another unit; its precision moves with it. */
export function inUnit(amount: Amount, unit: MoneyUnit): Amount {
  const shift = POWER_OF_UNIT[unit] - POWER_OF_UNIT[amount.unit];
  if (shift === 0) return amount;
  return {
    ...amount,
    unit,
    number: amount.number.times(new Big(10).pow(-shift)),
    ...(amount.decimals === undefined ? {} : { decimals: amount.decimals + shift }),
  };
}

function amountOfText(text: string, unit: MoneyUnit): Read<Amount> {
  // Accountants put what is negative into brackets: (5.20).
  const bracketed = /^\((\d[\d,.]*)\)(\p{Script=Han}*)$/u.exec(text);
  const plain = leadingNumber(bracketed ? `-${bracketed[1] ?? ''}${bracketed[2] ?? ''}` : text);
  if (!plain) return { problem: textProblem(text) };
  const rest = plain.rest.replace(/^\(|\)$/gu, '');
  const printed = MONEY_WORDS[rest];
  if (rest !== '' && !printed) return { problem: problemBehind(rest) };
  const amount: Amount = { number: plain.number, decimals: plain.decimals, unit: printed ?? unit };
  return { value: inUnit(amount, unit), stray: plain.stray, ownUnit: printed !== undefined };
}

/**
 * Reads an amount into the form's unit: 1234.5, "1,234.50", "101.81万元", "(5.20)" as negative, "7.50." (noted as odd), "——" (not
 * applicable). A unit printed with the amount, by its text or its number format, wins over the form's.
 */
export function readAmount(ref: CellRef, cell: Cell | undefined, unit: MoneyUnit): AmountField {
  return readCell<Amount>(ref, cell, {
    figure: ({ percent, literal, number, decimals, general }) => {
      if (percent || literal === '%') return { problem: 'notANumber' };
      const printed = MONEY_WORDS[literal] ?? unit;
      // Spelt out, not spread: every figure of the forms comes through here.
      const amount = general ? { number, decimals, general, unit: printed } : { number, decimals, unit: printed };
      return { value: inUnit(amount, unit) };
    },
    text: (text) => amountOfText(text, unit),
  });
}

/** Reads an amount that shares its cell with a label; `raw` is the part that is not the label. */
export function readAmountText(ref: CellRef, raw: string, unit: MoneyUnit): AmountField {
  return fieldOfText(ref, raw, (text) => {
    // In one cell with its label an amount is text anyhow.
    const read = amountOfText(withoutNote(text), unit);
    return 'value' in read ? { ...read, ownUnit: false } : read;
  });
}
