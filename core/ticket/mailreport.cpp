// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ticket/mailreport.h"

#include "base/text.h"
#include "ticket/htmltext.h"
#include "ticket/mimetext.h"

// GLib names a member "signals", which Qt takes for a keyword.
#undef signals
#include <gmime/gmime.h>

#include <QMimeDatabase>
#include <QRegularExpression>

#include <memory>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int kMaxAttachments = 1000;
constexpr int kMaxDepth = 40;
constexpr qsizetype kMaxTitle = 200;

struct Unref
{
    void operator()(void *object) const { g_object_unref(object); }
};
template <class T>
using Ref = std::unique_ptr<T, Unref>;

/// GMime is set up once and stays so; a local static is safe from any thread.
GMimeParserOptions *parserOptions()
{
    static GMimeParserOptions *const options = [] {
        g_mime_init();
        static const char *charsets[] = {"utf-8", "windows-1252", nullptr};
        GMimeParserOptions *made = g_mime_parser_options_new();
        g_mime_parser_options_set_fallback_charsets(made, charsets);
        return made;
    }();
    return options;
}

QByteArray taken(GByteArray *bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len));
}

/// Whatever `write` puts into a stream.
template <class Write>
QByteArray written(Write write)
{
    const Ref<GMimeStream> stream(g_mime_stream_mem_new());
    write(stream.get());
    return taken(g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get())));
}

/// Content without its transfer encoding; what a broken encoding still gives.
QByteArray contentOf(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content)
        return {};
    return written([content](GMimeStream *stream) { g_mime_data_wrapper_write_to_stream(content, stream); });
}

QString mediaTypeOf(GMimeObject *object)
{
    const std::unique_ptr<char, decltype(&g_free)> type(
        g_mime_content_type_get_mime_type(g_mime_object_get_content_type(object)), g_free);
    return QString::fromUtf8(type.get()).toLower();
}

QString subjectOf(GMimeMessage *message)
{
    return tidiedLine(QString::fromUtf8(g_mime_message_get_subject(message)));
}

QString withoutReplyMarks(QString subject)
{
    // "Bls" and "Trs" are the Indonesian ones; "AW", "WG" the German.
    static const QRegularExpression marks(
        u"^(?:(?:re|fwd?|bls|trs|aw|wg|balas|terusan)\\s*(?:\\[\\d+\\])?\\s*:\\s*)+"_s,
        QRegularExpression::CaseInsensitiveOption);
    return subject.remove(marks);
}

class MailReader
{
public:
    QList<MailAttachment> attachments;
    bool tooMany = false;

    /// Text of a part as it is read from top to bottom; everything else becomes an attachment.
    struct Body
    {
        QString text;
        bool plain = false;
    };

    Body read(GMimeObject *object, int depth = 0)
    {
        if (!object || tooMany)
            return {};
        if (GMIME_IS_MESSAGE_PART(object))
            addMessage(GMIME_MESSAGE_PART(object));
        else if (GMIME_IS_MULTIPART(object))
            return depth < kMaxDepth ? readMultipart(GMIME_MULTIPART(object), depth) : Body{};
        else if (GMIME_IS_PART(object))
            return readPart(GMIME_PART(object));
        return {};
    }

private:
    Body readMultipart(GMimeMultipart *multipart, int depth)
    {
        const bool alternative = mediaTypeOf(GMIME_OBJECT(multipart)) == "multipart/alternative"_L1;
        Body whole{{}, true};
        const int count = g_mime_multipart_get_count(multipart);
        for (int i = 0; i < count; ++i) {
            const Body body = read(g_mime_multipart_get_part(multipart, i), depth + 1);
            if (body.text.isEmpty())
                continue;
            if (whole.text.isEmpty() || (alternative && body.plain && !whole.plain))
                whole = body;
            else if (!alternative)
                whole = {whole.text + u"\n\n"_s + body.text, whole.plain && body.plain};
        }
        // A boundary that never comes leaves all of the text before it.
        if (count == 0)
            whole.text =
                tidiedText(textFromCharset(QByteArray(g_mime_multipart_get_prologue(multipart)), {}));
        return whole;
    }

    Body readPart(GMimePart *part)
    {
        const QString type = mediaTypeOf(GMIME_OBJECT(part));
        const bool plain = type == "text/plain"_L1;
        const bool html = type == "text/html"_L1;
        const bool shown =
            (plain || html) && !g_mime_part_is_attachment(part) && !g_mime_part_get_filename(part);
        const QByteArray bytes = contentOf(part);
        if (!shown) {
            add(QString::fromUtf8(g_mime_part_get_filename(part)), type, bytes);
            return {};
        }
        const char *charset = g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "charset");
        const QString text = textFromCharset(bytes, QByteArray(charset));
        return {tidiedText(html ? textFromHtml(text) : text), plain};
    }

    void addMessage(GMimeMessagePart *part)
    {
        GMimeMessage *message = g_mime_message_part_get_message(part);
        if (!message)
            return;
        const char *named = g_mime_object_get_content_disposition_parameter(GMIME_OBJECT(part), "filename");
        const QString subject = subjectOf(message);
        const QString name = named               ? QString::fromUtf8(named)
                             : subject.isEmpty() ? QString()
                                                 : subject.left(80) + u".eml"_s;
        add(QString(name).replace(u'/', u'_'), u"message/rfc822"_s, written([message](GMimeStream *stream) {
                g_mime_object_write_to_stream(GMIME_OBJECT(message), nullptr, stream);
            }));
    }

    void add(const QString &name, const QString &mediaType, const QByteArray &bytes)
    {
        tooMany = attachments.size() >= kMaxAttachments;
        if (tooMany)
            return;
        const QString known = QMimeDatabase().mimeTypeForName(mediaType).preferredSuffix();
        const QString ending = mediaType == "message/rfc822"_L1   ? u".eml"_s
                               : mediaType.startsWith("text/"_L1) ? u".txt"_s
                               : known.isEmpty()                  ? u".bin"_s
                                                                  : u'.' + known;
        const QString fallback = u"attachment-%1%2"_s.arg(attachments.size() + 1).arg(ending);
        attachments << MailAttachment{safeFileName(name, fallback), mediaType, bytes};
    }
};

/// The first address of a list, groups opened; nothing without one.
InternetAddressMailbox *firstMailbox(InternetAddressList *list)
{
    for (int i = 0; list && i < internet_address_list_length(list); ++i) {
        InternetAddress *address = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_MAILBOX(address))
            return INTERNET_ADDRESS_MAILBOX(address);
        if (INTERNET_ADDRESS_IS_GROUP(address)) {
            InternetAddressGroup *group = INTERNET_ADDRESS_GROUP(address);
            if (auto *found = firstMailbox(internet_address_group_get_members(group)))
                return found;
        }
    }
    return nullptr;
}

Reporter reporterFrom(InternetAddressList *list)
{
    Reporter reporter;
    if (InternetAddressMailbox *mailbox = firstMailbox(list)) {
        reporter.name = tidiedLine(QString::fromUtf8(internet_address_get_name(INTERNET_ADDRESS(mailbox))));
        reporter.email = tidiedLine(QString::fromUtf8(internet_address_mailbox_get_addr(mailbox)));
        if (!reporter.email.contains(u'@') || reporter.email.contains(u' '))
            reporter.email.clear();
    }
    return reporter;
}

/// The sender; where to reply fills what is missing, and stands in for a machine's address that nobody reads.
Reporter reporterOf(GMimeMessage *message)
{
    static const QRegularExpression machine(u"^(?:no-?_?reply|do-?_?not-?_?reply|mailer-daemon)\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    Reporter reporter = reporterFrom(g_mime_message_get_from(message));
    const Reporter replies = reporterFrom(g_mime_message_get_reply_to(message));
    if (!replies.email.isEmpty() && (reporter.email.isEmpty() || reporter.email.contains(machine))) {
        reporter.email = replies.email;
        if (!replies.name.isEmpty())
            reporter.name = replies.name;
    }
    return reporter;
}

std::optional<Instant> instantOf(GDateTime *date)
{
    if (!date)
        return std::nullopt;
    return fromMs(g_date_time_to_unix(date) * 1000);
}

std::optional<Instant> receivedAt(GMimeMessage *message)
{
    GMimeHeaderList *headers = g_mime_object_get_header_list(GMIME_OBJECT(message));
    // The list keeps the order of the mail, and each server writes its line on top.
    if (GMimeHeader *topmost = g_mime_header_list_get_header(headers, "Received")) {
        const QByteArray value(g_mime_header_get_raw_value(topmost));
        const QByteArray date = value.mid(value.lastIndexOf(';') + 1).simplified();
        const std::unique_ptr<GDateTime, decltype(&g_date_time_unref)> read(
            g_mime_utils_header_decode_date(date.constData()), g_date_time_unref);
        if (const auto at = instantOf(read.get()))
            return at;
    }
    return instantOf(g_mime_message_get_date(message));
}

Ref<GMimeMessage> parsed(const QByteArray &eml)
{
    // Saved by hand, a mail may begin with a byte order mark, blank lines, or the "From " line of a mailbox
    // file.
    QByteArrayView bytes(eml);
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    while (!bytes.isEmpty() && (bytes.front() == '\n' || bytes.front() == '\r'))
        bytes = bytes.sliced(1);
    if (bytes.isEmpty())
        return {};
    GMimeParserOptions *options = parserOptions();
    const Ref<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.data(), size_t(bytes.size())));
    const Ref<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    if (bytes.startsWith("From "))
        g_mime_parser_set_format(parser.get(), GMIME_FORMAT_MBOX);
    return Ref<GMimeMessage>(g_mime_parser_construct_message(parser.get(), options));
}

bool looksLikeMail(GMimeMessage *message)
{
    GMimeHeaderList *headers = g_mime_object_get_header_list(GMIME_OBJECT(message));
    for (const char *name :
         {"From", "To", "Subject", "Date", "Received", "Message-Id", "Sender", "Reply-To"}) {
        if (g_mime_header_list_get_header(headers, name))
            return true;
    }
    return false;
}

/// A mail without a subject is called by its first words.
QString titleFor(const QString &subject, const QString &description)
{
    const QString title = withoutReplyMarks(subject);
    return (title.isEmpty() ? description.section(u'\n', 0, 0).simplified() : title).left(kMaxTitle);
}

} // namespace

Result<MailReport> readMail(const QByteArray &eml)
{
    if (eml.size() > kMailMaxBytes)
        return fail(ErrorCode::Invalid,
                    Core::tr("The e-mail is larger than 64 MB. Save its attachments and add them as "
                             "evidence one by one."));
    const Ref<GMimeMessage> message = parsed(eml);
    if (!message || !looksLikeMail(message.get()))
        return fail(
            ErrorCode::Invalid,
            Core::tr(
                "This file is not an e-mail. Save the message as .eml in the mail program and try again."));
    MailReader reader;
    const QString description = reader.read(g_mime_message_get_mime_part(message.get())).text;
    if (reader.tooMany)
        return fail(ErrorCode::Invalid,
                    Core::tr("The e-mail has more than 1000 attachments. Add it as evidence instead."));
    MailReport mail;
    mail.attachments = reader.attachments;
    mail.report.channel = Channel::Email;
    mail.report.title = titleFor(subjectOf(message.get()), description);
    mail.report.description = description;
    mail.report.reporter = reporterOf(message.get());
    mail.report.received = receivedAt(message.get());
    return mail;
}

QString safeFileName(const QString &name, const QString &fallback)
{
    constexpr qsizetype kMaxName = 120;
    static const QRegularExpression reserved(u"[<>:\"|?*]"_s);
    QString safe = QString(name).replace(u'\\', u'/').section(u'/', -1);
    safe = tidiedLine(safe).replace(reserved, u"_"_s);
    while (safe.startsWith(u'.') || safe.startsWith(u' '))
        safe.remove(0, 1);
    while (safe.endsWith(u'.') || safe.endsWith(u' '))
        safe.chop(1);
    if (safe.size() > kMaxName) {
        const qsizetype dot = safe.lastIndexOf(u'.');
        const QString ending = dot >= 0 && safe.size() - dot <= 12 ? safe.mid(dot) : QString();
        safe = tidiedLine(safe.left(kMaxName - ending.size())).remove(QChar(QChar::ReplacementCharacter)) +
               ending;
    }
    return safe.isEmpty() ? fallback : safe;
}

} // namespace tanggap
