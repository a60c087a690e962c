/// A PDF written by hand, object by object.
enum WrittenPDF {
  /// The file of objects that are numbered from 1; the first is the catalogue.
  static func file(of objects: [String]) -> [UInt8] {
    var text = "%PDF-1.7\n"
    var table = "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for (index, object) in objects.enumerated() {
      let offset = "\(text.utf8.count)"
      table += String(repeating: "0", count: 10 - offset.count) + "\(offset) 00000 n \n"
      text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = text.utf8.count
    text += table + "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\n"
    text += "startxref\n\(start)\n%%EOF\n"
    return Array(text.utf8)
  }

  static func stream(_ text: String, _ dictionary: String = "") -> String {
    "<< \(dictionary) /Length \(text.utf8.count) >>\nstream\n\(text)\nendstream"
  }
}
