/// What the daemon tells a reader process when it starts it.
package struct ReaderOrders: Hashable, Sendable {
  /// Bytes of address space.
  package var memoryBytes: Int
  /// Seconds for one document, of CPU and of the clock, after which the reader ends itself.
  ///
  /// The daemon stops waiting before that. This bound is for a reader whose daemon is gone.
  package var documentSeconds: Int

  package init(memoryBytes: Int, documentSeconds: Int) {
    self.memoryBytes = memoryBytes
    self.documentSeconds = documentSeconds
  }

  package var arguments: [String] { [String(memoryBytes), String(documentSeconds)] }

  /// Reads the arguments, without the program's name; nil for any others.
  package init?(arguments: some Collection<String>) {
    let numbers = arguments.compactMap { Int($0) }.filter { $0 > 0 }
    guard arguments.count == 2, numbers.count == 2 else { return nil }
    self.init(memoryBytes: numbers[0], documentSeconds: numbers[1])
  }
}
