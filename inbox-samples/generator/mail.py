"""Mails as they come, with fixed boundaries and dates so that the files stay the same."""

from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
import datetime

POLICY = SMTP.clone(max_line_length=76)


def message(sender, recipient, subject, text, day, identifier, html=None):
    mail = EmailMessage(policy=POLICY)
    mail["From"] = sender
    mail["To"] = recipient
    mail["Subject"] = subject
    when = datetime.datetime.fromisoformat(f"{day}+01:00")
    mail["Date"] = format_datetime(when)
    mail["Message-ID"] = f"<{identifier}>"
    mail["MIME-Version"] = "1.0"
    mail.set_content(text, charset="utf-8", cte="quoted-printable")
    if html:
        mail.add_alternative(html, subtype="html", charset="utf-8", cte="quoted-printable")
    return mail


def attach(mail, data, mime, name):
    maintype, subtype = mime.split("/")
    mail.add_attachment(data, maintype=maintype, subtype=subtype, filename=name)


def inline_logo(mail, data, identifier):
    """A picture inside the HTML text: no document."""
    html = mail.get_body(("html",))
    html.add_related(data, maintype="image", subtype="png", cid=f"<{identifier}>",
                     disposition="inline", filename="logo.png")


def forward(mail, inner):
    """The inner message as an attachment of its own kind."""
    mail.add_attachment(inner)


def finished(mail, name):
    """The bytes, with boundaries that depend on nothing but `name`."""
    parts = [part for part in mail.walk() if part.is_multipart()
             and part.get_content_maintype() == "multipart"]
    for number, part in enumerate(parts):
        part.set_boundary(f"=-{name}-{number}")
    return mail.as_bytes()
