import Invoice
import InvoiceRules

/// A drawing inside a page, without scripts: it takes its colours from the style sheet.
enum Chart {
  /// How a figure went from period to period.
  case trend([Point], goal: ExactDecimal?)
  /// So many hundredths of a bar.
  case bar(Int)

  struct Point {
    let label: String
    /// Nil where nothing can be said; the line is broken there.
    let value: ExactDecimal?
    /// As it is read out.
    let text: String
  }

  private static let width = 320
  private static let height = 96
  private static let left = 4
  private static let right = 316
  private static let top = 10
  private static let bottom = 78

  func write(to html: inout HTMLWriter, _ description: String) {
    switch self {
    case .bar(let hundredths):
      html.element(
        .svg, .bar, HTMLAttribute.drawing(width: 100, height: 10, description)
      ) { html in
        html.element(
          .rect, nil,
          HTMLAttribute.box(x: 0, y: 1, width: min(max(hundredths, 1), 100), height: 8))
      }
    case .trend(let points, let goal):
      html.element(
        .svg, .chart,
        HTMLAttribute.drawing(width: Self.width, height: Self.height, description)
      ) { html in
        Self.write(points, goal: goal, to: &html)
      }
    }
  }

  private static func write(
    _ points: [Point], goal: ExactDecimal?, to html: inout HTMLWriter
  ) {
    let values = points.map { $0.value.map(hundredths) }
    let goalValue = goal.map(hundredths)
    let most = max((values.compactMap(\.self) + [goalValue ?? 0]).max() ?? 0, 1)
    func y(_ value: Int) -> Int { bottom - value * (bottom - top) / most }
    func x(_ place: Int) -> Int {
      points.count < 2 ? right : left + place * (right - left) / (points.count - 1)
    }
    html.element(.line, .axis, HTMLAttribute.stroke(from: (left, bottom), to: (right, bottom)))
    if let goalValue {
      html.element(
        .line, .goal, HTMLAttribute.stroke(from: (left, y(goalValue)), to: (right, y(goalValue))))
    }
    for run in runs(of: values) where run.count > 1 {
      html.element(.polyline, .curve, [.points(run.map { (x($0.place), y($0.value)) })])
    }
    for (place, point) in points.enumerated() {
      guard let value = values[place] else { continue }
      html.element(
        .circle, .dot, HTMLAttribute.center(x: x(place), y: y(value), radius: 3)
      ) { html in
        html.element(.title, text: "\(point.label): \(point.text)")
      }
    }
    if let first = points.first, points.count > 1 {
      html.element(.text, .axis, HTMLAttribute.place(x: left, y: height - 4), text: first.label)
    }
    if let last = points.last {
      html.element(
        .text, .axis, HTMLAttribute.place(x: right, y: height - 4, endsThere: true),
        text: last.label)
    }
  }

  /// The stretches without a gap.
  private static func runs(of values: [Int?]) -> [[(place: Int, value: Int)]] {
    var runs: [[(place: Int, value: Int)]] = [[]]
    for (place, value) in values.enumerated() {
      if let value {
        runs[runs.count - 1].append((place, value))
      } else {
        runs.append([])
      }
    }
    return runs
  }

  /// Bounded, so that drawing never overflows.
  private static func hundredths(_ value: ExactDecimal) -> Int {
    let scaled = value.rounded(to: 2, .halfAwayFromZero)
    let factor: Int128 = scaled.scale == 2 ? 1 : scaled.scale == 1 ? 10 : 100
    return Int(clamping: min(max(scaled.coefficient, 0), 1_000_000_000_000) * factor)
  }
}
