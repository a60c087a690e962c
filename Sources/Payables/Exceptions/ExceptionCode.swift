/// The exception catalogue (M1, handbook: Ausnahmen- und Fehlerkatalog).
package enum ExceptionCode: String, Codable, Hashable, Sendable, CaseIterable {
  case missingOrderNumber = "EX01"
  case priceDeviation = "EX02"
  case quantityDeviation = "EX03"
  case missingEvidence = "EX04"
  case formallyIncomplete = "EX05"
  case duplicate = "EX06"
  case masterData = "EX07"
  case amendmentUnclear = "EX08"
  case emergencyIncomplete = "EX09"
  case other = "EX10"
}

extension ExceptionCode {
  /// Whether a person may let a case with it go on as it is: not where master data are wrong (E4).
  package var isAcceptable: Bool { self != .masterData }

  /// Which of several codes is the primary one: the lowest.
  var precedence: Int { Self.order.firstIndex(of: self) ?? Self.order.count }

  private static let order: [ExceptionCode] = [
    .duplicate, .masterData, .formallyIncomplete, .missingOrderNumber, .emergencyIncomplete,
    .amendmentUnclear, .missingEvidence, .quantityDeviation, .priceDeviation, .other,
  ]
}
