import Invoice

extension SimulatedBank {
  /// The answer to one file: pain.002.001.10.
  struct StatusAnswer {
    var number: Int
    var day: CalendarDate
    var orderMessageID: String
    /// Why nothing of the file was taken.
    var refusal: (code: String, text: String)?
    /// End-to-end ids by order.
    var accepted: [String: [String]] = [:]
    var rejections: [String: [(endToEndID: String, reason: String)]] = [:]

    private var groupStatus: String {
      if refusal != nil || accepted.isEmpty { return "RJCT" }
      return rejections.isEmpty ? "ACCP" : "PART"
    }

    var text: String {
      let reason = refusal.map { Self.reason($0.code, $0.text) } ?? ""
      let group =
        tag("OrgnlMsgId", orderMessageID) + tag("OrgnlMsgNmId", "pain.001.001.09")
        + tag("GrpSts", groupStatus) + reason
      let orders = Set(accepted.keys).union(rejections.keys).sorted().map { id in
        let taken = (accepted[id] ?? []).map { transfer($0, "ACCP", "") }
        let refused = (rejections[id] ?? []).map {
          transfer($0.endToEndID, "RJCT", Self.reason($0.reason, nil))
        }
        return tag(
          "OrgnlPmtInfAndSts", markup: tag("OrgnlPmtInfId", id) + (taken + refused).joined())
      }
      return document(
        "pain.002.001.10", "CstmrPmtStsRpt", messageID: "STATUS-\(number)", day: day,
        tag("OrgnlGrpInfAndSts", markup: group) + orders.joined())
    }

    private func transfer(_ id: String, _ status: String, _ reason: String) -> String {
      tag(
        "TxInfAndSts",
        markup: tag("StsId", "S-\(id)") + tag("OrgnlEndToEndId", id) + tag("TxSts", status) + reason
      )
    }

    private static func reason(_ code: String, _ text: String?) -> String {
      tag(
        "StsRsnInf",
        markup: tag("Rsn", markup: tag("Cd", code)) + (text.map { tag("AddtlInf", $0) } ?? ""))
    }
  }
}

// MARK: - Markup

/// An element that holds a text.
func tag(_ name: String, _ text: String) -> String {
  let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  return "<\(name)>\(escaped)</\(name)>\n"
}

/// An element that holds elements.
func tag(_ name: String, markup: String) -> String { "<\(name)>\n\(markup)</\(name)>\n" }

/// A whole message of ISO 20022.
func document(
  _ message: String, _ root: String, messageID: String, day: CalendarDate, _ content: String
) -> String {
  let header = tag("MsgId", messageID) + tag("CreDtTm", "\(day)T18:00:00+01:00")
  return """
    <?xml version="1.0" encoding="UTF-8"?>
    <Document xmlns="urn:iso:std:iso:20022:tech:xsd:\(message)">
    \(tag(root, markup: tag("GrpHdr", markup: header) + content))</Document>

    """
}
