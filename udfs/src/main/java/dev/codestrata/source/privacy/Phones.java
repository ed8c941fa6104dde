package dev.codestrata.source.privacy;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Phone numbers, only where a word says that one follows. Numbers with 555, which films and
 * examples use, are spared.
 */
final class Phones implements Detector {

  private static final double CONFIDENCE = 0.7;
  private static final int LONGEST_GAP = 12;
  private static final int LONGEST = 24;

  /** Four digits said twice, three said twice, or two said three times. */
  private static final Pattern REPEATED =
      Pattern.compile("(\\d{4})\\1|(\\d{3})\\2|(\\d{2})\\3\\3|00000");

  @Override
  public List<String> keywords() {
    return List.of("phone", "tel:", "tel.", "tel ", "mobile", "fax", "whatsapp");
  }

  @Override
  public void look(Scan scan, int start, int end) {
    boolean phone = (scan.at(start) | 32) == 'p';
    // An iPhone is a device, and people had its coordinates for a place.
    if (phone
        ? scan.at(start - 1) == 'i' || scan.at(start - 1) == 'I'
        : Characters.isLetter(scan.at(start - 1))) {
      return;
    }
    int at = end;
    while (at - end < LONGEST_GAP && !isStart(scan.at(at))) {
      char c = scan.at(at);
      if (scan.text().startsWith("viewBox", at)) {
        return;
      }
      if (!Characters.isLetter(c) && (c == 0 || " :=\"'._-\t>".indexOf(c) < 0)) {
        return;
      }
      at++;
    }
    int from = at;
    int digits = 0;
    int last = at;
    int marks = 0;
    StringBuilder number = new StringBuilder();
    while (at - from < LONGEST) {
      char c = scan.at(at);
      if (Characters.isDigit(c)) {
        number.append(c);
        digits++;
        last = at + 1;
      } else if (c != 0 && " ()-.+/".indexOf(c) >= 0) {
        marks++;
      } else {
        break;
      }
      at++;
    }
    if (digits < 8 || digits > 15) {
      return;
    }
    boolean written =
        scan.at(from) == '+' || scan.at(from) == '(' || marks > 0 || digits == 10 || digits == 11;
    boolean spared =
        number.indexOf("555") >= 0
            || number.indexOf("000000") >= 0
            || number.indexOf("12345") >= 0
            || number.indexOf("31415926") >= 0
            || isRepetitive(number)
            || isDate(number, scan, from);
    if (written && !spared && !Characters.isWord(scan.at(last))) {
      scan.add("phone_number", from, last, CONFIDENCE);
    }
  }

  /** Runs of one digit, pairs counted up, or a group said again. */
  private static boolean isRepetitive(CharSequence number) {
    int same = 1;
    long seen = 0;
    for (int i = 0; i < number.length(); i++) {
      same = i > 0 && number.charAt(i) == number.charAt(i - 1) ? same + 1 : 1;
      seen |= 1L << (number.charAt(i) - '0');
      if (same >= 6) {
        return true;
      }
    }
    String digits = number.toString();
    return Long.bitCount(seen) < 4 || digits.contains("1122334") || REPEATED.matcher(digits).find();
  }

  /** A year, a month and a day, or the year of a vulnerability's number. */
  private static boolean isDate(CharSequence number, Scan scan, int from) {
    boolean year =
        number.charAt(0) == '1' && number.charAt(1) == '9'
            || number.charAt(0) == '2' && number.charAt(1) == '0';
    return year && Characters.isDigit(scan.at(from)) && scan.at(from + 4) == '-';
  }

  private static boolean isStart(char c) {
    return Characters.isDigit(c) || c == '+' || c == '(';
  }
}
