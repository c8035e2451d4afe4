import { a1Area, parseAddress, type Area } from '../../workbook';
import type { HostSheet } from '../../emulator/host/model/sheet';
import { editText } from './edit-text';

export interface AddressBarWords {
  readonly addressBox: string;
  readonly content: string;
}

/** The box with the selection's address, which also takes one to go to, and beside it what the active cell holds. */
export class AddressBar {
  readonly element = document.createElement('div');
  private readonly box = document.createElement('input');
  private readonly content = document.createElement('output');
  private shown = '';

  /** `onGo` is given the sheet's name when one was typed; it answers false when there is no such place. */
  constructor(words: AddressBarWords, onGo: (area: Area, sheet: string | undefined) => boolean) {
    this.element.className = 'address-bar';
    this.box.className = 'address';
    this.box.setAttribute('aria-label', words.addressBox);
    this.box.spellcheck = false;
    this.content.className = 'content';
    this.content.setAttribute('aria-label', words.content);
    const symbol = document.createElement('span');
    symbol.className = 'fx';
    symbol.textContent = 'fx';
    symbol.setAttribute('aria-hidden', 'true');
    this.element.append(this.box, symbol, this.content);

    this.box.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.box.value = this.shown;
      if (event.key !== 'Enter') return;
      const parsed = parseAddress(this.box.value);
      if (!parsed || !onGo(parsed.area, parsed.sheet)) {
        this.box.setAttribute('aria-invalid', 'true');
        this.box.select();
      }
    });
    this.box.addEventListener('blur', () => {
      this.show(this.shown, this.content.value);
    });
  }

  update(sheet: HostSheet, selection: Area): void {
    const single = selection.top === selection.bottom && selection.left === selection.right;
    const merged = sheet.merges.some((merge) => a1Area(merge) === a1Area(selection));
    const { top, left } = selection;
    const address = single || merged ? a1Area({ top, left, bottom: top, right: left }) : a1Area(selection);
    this.show(address, editText(sheet.cell(top, left)));
  }

  private show(address: string, content: string): void {
    this.shown = address;
    this.box.value = address;
    this.box.removeAttribute('aria-invalid');
    this.content.value = content;
  }
}
