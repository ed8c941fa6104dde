package dev.codestrata.source.privacy;

import java.util.List;

/**
 * Phone numbers, only where a word says that one follows. Numbers with 555, which films and
 * examples use, are spared.
 */
final class Phones implements Detector {

  private static final double CONFIDENCE = 0.7;
  private static final int LONGEST_GAP = 12;
  private static final int LONGEST = 24;

  @Override
  public List<String> keywords() {
    return List.of("phone", "tel:", "tel.", "tel ", "mobile", "fax", "whatsapp");
  }

  @Override
  public void look(Scan scan, int start, int end) {
    if (Characters.isLetter(scan.at(start - 1)) && scan.at(start) != 'p' && scan.at(start) != 'P') {
      return;
    }
    int at = end;
    while (at - end < LONGEST_GAP && !isStart(scan.at(at))) {
      char c = scan.at(at);
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
    boolean written =
        scan.at(from) == '+' || scan.at(from) == '(' || marks > 0 || digits == 10 || digits == 11;
    boolean spared =
        number.indexOf("555") >= 0 || number.indexOf("000000") >= 0 || number.indexOf("12345") >= 0;
    if (digits >= 8 && digits <= 15 && written && !spared && !Characters.isWord(scan.at(last))) {
      scan.add("phone_number", from, last, CONFIDENCE);
    }
  }

  private static boolean isStart(char c) {
    return Characters.isDigit(c) || c == '+' || c == '(';
  }
}
