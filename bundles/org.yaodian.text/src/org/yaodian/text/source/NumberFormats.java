/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text.source;

/** The number formats of Word that Chinese documents use. */
final class NumberFormats {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String[] ROMANS = {"", "Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ", "Ⅴ", "Ⅵ", "Ⅶ", "Ⅷ", "Ⅸ", "Ⅹ", "Ⅺ", "Ⅻ"};

    private NumberFormats() {
    }

    static String format(String format, int number) {
        return switch (format) {
            case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting",
                    "taiwaneseCountingThousand", "ideographDigital", "japaneseDigitalTenThousand",
                    "chineseLegalSimplified",
                    "koreanDigital2" ->
                chinese(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> number >= 1 && number <= 20
                    ? String.valueOf((char) ('①' + number - 1))
                    : String.valueOf(number);
            case "decimalEnclosedParen" -> "（" + number + "）";
            case "upperLetter" -> letter('A', number);
            case "lowerLetter" -> letter('a', number);
            case "upperRoman", "lowerRoman" -> number < ROMANS.length ? ROMANS[number] : String.valueOf(number);
            default -> String.valueOf(number);
        };
    }

    private static String letter(char first, int number) {
        return number >= 1 && number <= 26 ? String.valueOf((char) (first + number - 1)) : String.valueOf(number);
    }

    /** Numbers up to 999 in Chinese, as 二十三 and 一百零五. */
    static String chinese(int number) {
        if (number < 0 || number > 999) {
            return String.valueOf(number);
        }
        if (number < 10) {
            return DIGITS.substring(number, number + 1);
        }
        if (number < 100) {
            int tens = number / 10;
            return (tens == 1 ? "" : DIGITS.substring(tens, tens + 1)) + "十" + ones(number % 10);
        }
        int rest = number % 100;
        var hundreds = DIGITS.charAt(number / 100) + "百";
        if (rest == 0) {
            return hundreds;
        }
        return hundreds + (rest < 10 ? "零" + ones(rest) : DIGITS.charAt(rest / 10) + "十" + ones(rest % 10));
    }

    private static String ones(int digit) {
        return digit == 0 ? "" : DIGITS.substring(digit, digit + 1);
    }
}
