package import InvoiceRules
import Payables
package import ReadResult

/// What was read on a page and where: an SVG of the page's size with every word in its box and a
/// frame with its name around every field (C7).
///
/// The words are drawn where they were read, so that it can be laid over the page or looked at by
/// itself. Recognised words are the paler, the less sure they are.
package enum PageOverlay {
  /// The overlay of one page of a document.
  package static func svg(
    of page: PageText, in words: DocumentWords, language: Language
  ) -> String {
    let fields = FieldName.allCases.compactMap { name in
      words.fields[name].flatMap { Frame(name, $0, on: page) }
    }
    let unsure = Set(words.unsureFields)
    var svg = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(page.width) \(page.height)" \
      width="\(page.width / 10)pt" height="\(page.height / 10)pt" font-family="sans-serif">
      <rect width="\(page.width)" height="\(page.height)" fill="#fff" stroke="#999" \
      stroke-width="10"/>

      """
    for word in page.words { svg += line(word) }
    for field in fields {
      svg += line(field, isUnsure: unsure.contains(field.name), language)
    }
    return svg + "</svg>\n"
  }

  /// A field that has a place on the page.
  private struct Frame {
    let name: FieldName
    let field: ExtractedField
    let box: PageText.Box

    init?(_ name: FieldName, _ field: ExtractedField, on page: PageText) {
      guard let place = field.place, place.page == page.number else { return nil }
      (self.name, self.field, box) = (name, field, place.box)
    }
  }

  private static func line(_ word: PageText.Word) -> String {
    let box = word.box
    let height = max(box.height, 1)
    let opacity = max(25, min(word.confidence, 100))
    return """
      <text x="\(box.left)" y="\(box.bottom)" font-size="\(height)" \
      textLength="\(max(box.width, 1))" lengthAdjust="spacingAndGlyphs" \
      fill-opacity="\(percent(opacity))">\(escaped(word.text))</text>

      """
  }

  private static func line(_ frame: Frame, isUnsure: Bool, _ language: Language) -> String {
    let margin = 15
    let box = frame.box
    let color = isUnsure ? "#b45309" : "#15803d"
    let confidence = Int((frame.field.confidence * 100).rounded())
    return """
      <g stroke="\(color)" fill="none"><rect x="\(box.left - margin)" y="\(box.top - margin)" \
      width="\(box.width + 2 * margin)" height="\(box.height + 2 * margin)" stroke-width="12" \
      rx="20"><title>\(escaped(frame.field.value)) (\(confidence) %)</title></rect>\
      <text x="\(box.left - margin)" y="\(box.top - 2 * margin)" font-size="70" stroke="none" \
      fill="\(color)">\(escaped(frame.name.name[language]))</text></g>

      """
  }

  /// `0.25`, `1.00`.
  private static func percent(_ value: Int) -> String {
    let rest = value % 100
    return "\(value / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// Text of a page is foreign: it is never markup here, and control characters, which XML has not,
  /// are left out.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: break
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
