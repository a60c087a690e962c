/// A queue between two lanes with room for so many elements; who brings more waits.
actor BoundedQueue<Element: Sendable> {
  private let capacity: Int
  private var elements: [Element] = []
  private var isFinished = false
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(capacity: Int) { self.capacity = capacity }

  /// A queue that is full from the start: of things that are lent out and come back.
  init(holding elements: [Element]) {
    capacity = elements.count
    self.elements = elements
  }

  /// Adds an element, after waiting for room; a finished queue takes no more.
  func send(_ element: Element) async {
    while elements.count >= capacity, !isFinished { await change() }
    guard !isFinished else { return }
    elements.append(element)
    announce()
  }

  /// Up to `limit` elements, after waiting for at least one; empty when the queue is finished.
  func receive(upTo limit: Int) async -> [Element] {
    while elements.isEmpty, !isFinished { await change() }
    let taken = Array(elements.prefix(limit))
    elements.removeFirst(taken.count)
    announce()
    return taken
  }

  /// One element, after waiting for it; nil when the queue is finished.
  func receive() async -> Element? { await receive(upTo: 1).first }

  /// Ends the queue: what lies in it is still received.
  func finish() {
    isFinished = true
    announce()
  }

  private func change() async {
    await withCheckedContinuation { waiting.append($0) }
  }

  private func announce() {
    let all = waiting
    waiting = []
    for continuation in all { continuation.resume() }
  }
}
