/// A metric with its samples, in Prometheus's text format.
struct MetricFamily {
  private let name: String
  private let kind: String
  private let help: String
  private let samples: [(labels: [String: String], value: Int64)]

  /// A gauge; `name` is written behind `rohrpost_`.
  init(_ name: String, _ help: String, _ samples: [(labels: [String: String], value: Int64)]) {
    (self.name, self.help, self.samples) = ("rohrpost_" + name, help, samples)
    kind = "gauge"
  }

  /// A gauge with one sample, or none where the value is not known.
  init(_ name: String, _ help: String, _ value: Int64?) {
    self.init(name, help, value.map { [([:], $0)] } ?? [])
  }

  /// What only grows.
  init(counter name: String, _ help: String, _ value: Int64) {
    (self.name, self.help, samples) = ("rohrpost_" + name, help, [([:], value)])
    kind = "counter"
  }

  /// Its lines; nothing where there are no samples.
  var text: String {
    guard !samples.isEmpty else { return "" }
    return samples.reduce("# HELP \(name) \(help)\n# TYPE \(name) \(kind)\n") { text, sample in
      text + "\(name)\(Self.text(sample.labels)) \(sample.value)\n"
    }
  }

  private static func text(_ labels: [String: String]) -> String {
    guard !labels.isEmpty else { return "" }
    let pairs = labels.sorted { $0.key < $1.key }.map { "\($0.key)=\"\(escaped($0.value))\"" }
    return "{\(pairs.joined(separator: ","))}"
  }

  /// As the exposition format wants it in the value of a label.
  private static func escaped(_ value: String) -> String {
    value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
  }
}
