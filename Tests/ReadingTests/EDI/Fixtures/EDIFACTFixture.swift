/// Interchanges with right counts and references, written segment by segment.
struct EDIFACTFixture {
  var directory = "D:96A:UN:EAN008"
  var type = "INVOIC"
  var syntax = "UNOC:3"
  /// Elements of UNB behind the control reference.
  var furtherHeader = ""
  var lineBreak = "\n"

  /// One message with these segments between UNH and UNT, without their terminators.
  func interchange(_ body: [String]) -> String { interchange(messages: [body]) }

  func interchange(messages: [[String]]) -> String {
    let header = "UNB+\(syntax)+4000001000005:14+4000002000002:14+261122:1430+R77\(furtherHeader)"
    var segments = [header]
    for (index, body) in messages.enumerated() {
      segments.append("UNH+M\(index + 1)+\(type):\(directory)")
      segments += body
      segments.append("UNT+\(body.count + 2)+M\(index + 1)")
    }
    segments.append("UNZ+\(messages.count)+R77")
    return segments.map { $0 + "'" + lineBreak }.joined()
  }

  /// A small invoice, complete in its kind.
  static let invoice = [
    "BGM+380+RE-4711+9", "DTM+137:20261122:102", "RFF+ON:4500012345",
    "NAD+SU+4000001000005::9++Muster Haustechnik GmbH+Gewerbepark 3+Gotha++99867+DE",
    "RFF+VA:DE123456789", "NAD+BY+4000002000002::9++Wartburg Immobilien GmbH", "CUX+2:EUR:4",
    "LIN+1++4000862141404:EN", "IMD+F++:::Pumpe", "QTY+47:2:PCE", "MOA+203:100.00",
    "PRI+AAA:50.00", "TAX+7+VAT+++:::19+S", "UNS+S", "CNT+2:1", "MOA+79:100.00", "MOA+125:100.00",
    "MOA+176:19.00", "MOA+77:119.00", "MOA+9:119.00", "TAX+7+VAT+++:::19+S", "MOA+125:100.00",
    "MOA+124:19.00",
  ]
}
