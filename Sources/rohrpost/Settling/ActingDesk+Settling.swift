import Configuration
import Pipeline

/// What commands about decisions, postings and payments act with.
extension ActingDesk {
  var decisions: CommandDecision {
    CommandDecision(settings.policy, at: now, actor: ActingAccount.actor)
  }

  var posting: PostingDesk {
    PostingDesk(ledger, settings, at: now, by: user, actor: ActingAccount.actor)
  }

  var payments: PaymentDesk { PaymentDesk(settings.policy, at: now, actor: ActingAccount.actor) }
}
