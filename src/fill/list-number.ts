/** What stands before a project's name in 1-1's list: "1、" "（2）" "3." */
export const LIST_NUMBER = /^[\s\u3000]*(?:[（(]\d{1,2}[)）]|\d{1,2}[、.．](?!\d))[\s\u3000]*/u;
