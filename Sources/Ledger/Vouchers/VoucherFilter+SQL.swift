import GRDB
import Payables
import ReadResult

/// The place of a row in the order of arrival; the next page begins behind it.
struct ArrivalPosition {
  let receivedAt: Timestamp
  let id: VoucherID
}

extension VoucherFilter {
  /// One page of the list.
  ///
  /// Every combination is served in its order by the index on arrival, or by the one of status,
  /// class, parent or scans with arrival.
  func page(
    _ columns: String, after position: ArrivalPosition?, length: Int
  ) -> (sql: String, values: [DatabaseValue]) {
    var values: [DatabaseValue] = []
    func parameter(_ value: any Stored) -> String {
      values.append(value.stored)
      return "$\(values.count)"
    }
    let equalities: [(column: String, value: (any Stored)?)] = [
      ("status", status), ("channel", channel), ("class", documentClass), ("parent", parent),
      ("paper", paper?.rawValue), ("paper_batch", paperBatch?.description),
    ]
    var conditions = equalities.compactMap { equality in
      equality.value.map { "\(equality.column) = \(parameter($0))" }
    }
    if let scans { conditions.append(scans.condition) }
    if let until { conditions.append("received_at < \(parameter(until))") }
    if let since { conditions.append("received_at >= \(parameter(since))") }
    if let position {
      let place = [parameter(position.receivedAt), parameter(position.id)]
      conditions.append(
        "(received_at, id) \(newestFirst ? "<" : ">") (\(place.joined(separator: ", ")))")
    }
    let restriction =
      conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")
    let direction = newestFirst ? "DESC" : "ASC"
    let sql =
      "SELECT received_at, id, \(columns) FROM voucher\(restriction)"
      + " ORDER BY received_at \(direction), id \(direction) LIMIT \(parameter(length))"
    return (sql, values)
  }
}

extension VoucherFilter.Scans {
  /// As the index says it.
  fileprivate var condition: String {
    switch self {
    case .all: "quality IS NOT NULL"
    case .tasks: "quality IN ('open', 'rescan')"
    }
  }
}
