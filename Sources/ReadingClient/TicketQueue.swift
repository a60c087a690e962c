/// Tickets in the order they came, of which any may leave before its turn.
///
/// Every step takes constant time.
struct TicketQueue {
  private var tickets: [Int: Ticket] = [:]
  private var places: [ObjectIdentifier: Int] = [:]
  private var first = 0
  private var next = 0

  mutating func append(_ ticket: Ticket) {
    tickets[next] = ticket
    places[ObjectIdentifier(ticket)] = next
    next += 1
  }

  mutating func popFirst() -> Ticket? {
    while first < next {
      first += 1
      guard let ticket = tickets.removeValue(forKey: first - 1) else { continue }
      places[ObjectIdentifier(ticket)] = nil
      return ticket
    }
    return nil
  }

  mutating func remove(_ ticket: Ticket) {
    guard let place = places.removeValue(forKey: ObjectIdentifier(ticket)) else { return }
    tickets[place] = nil
  }
}
