// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/wording.h"

#include <QLocale>
#include <QStringList>

#include <array>

namespace tanggap::wording
{

using namespace Qt::Literals::StringLiterals;

namespace
{

bool isBidiControl(char16_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069);
}

QString writtenOut(char16_t c)
{
    return u"[U+%1]"_s.arg(QString::number(c, 16).toUpper().rightJustified(4, u'0'));
}

} // namespace

QString date(QDate day)
{
    static const std::array<QString, 12> months = {
        u"Januari"_s, u"Februari"_s, u"Maret"_s,     u"April"_s,   u"Mei"_s,      u"Juni"_s,
        u"Juli"_s,    u"Agustus"_s,  u"September"_s, u"Oktober"_s, u"November"_s, u"Desember"_s};
    if (!day.isValid())
        return {};
    return u"%1 %2 %3"_s.arg(day.day()).arg(months[size_t(day.month() - 1)]).arg(day.year());
}

QString weekday(QDate day)
{
    static const std::array<QString, 7> names = {u"Senin"_s, u"Selasa"_s, u"Rabu"_s,  u"Kamis"_s,
                                                 u"Jumat"_s, u"Sabtu"_s,  u"Minggu"_s};
    return day.isValid() ? names[size_t(day.dayOfWeek() - 1)] : QString();
}

QString time(Instant at, const QTimeZone &zone)
{
    return toLocal(at, zone).time().toString(u"HH.mm"_s) + u' ' + zoneLabel(zone);
}

QString dateTime(Instant at, const QTimeZone &zone)
{
    return u"%1, %2"_s.arg(date(toLocal(at, zone).date()), time(at, zone));
}

QString duration(Duration length)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(length).count();
    if (seconds < 60)
        return u"%1 detik"_s.arg(qMax<qint64>(seconds, 0));
    const qint64 minutes = seconds / 60;
    QStringList parts;
    if (minutes >= 24 * 60)
        parts << u"%1 hari"_s.arg(minutes / (24 * 60));
    if (minutes / 60 % 24)
        parts << u"%1 jam"_s.arg(minutes / 60 % 24);
    if (minutes % 60)
        parts << u"%1 menit"_s.arg(minutes % 60);
    return parts.join(u' ');
}

QString span(const Span &length, TimeKind kind)
{
    QStringList parts;
    if (length.days)
        parts << u"%1 hari"_s.arg(length.days);
    // Hours stay hours, as the procedures print them: "48 jam", not "2 hari".
    const qint64 minutes = std::chrono::duration_cast<std::chrono::minutes>(length.time).count();
    if (minutes / 60)
        parts << u"%1 jam"_s.arg(minutes / 60);
    if (minutes % 60)
        parts << u"%1 menit"_s.arg(minutes % 60);
    return parts.join(u' ') + (kind == TimeKind::Working ? u" kerja"_s : QString());
}

QString fileSize(qint64 bytes)
{
    static const QLocale indonesian(QLocale::Indonesian, QLocale::Indonesia);
    if (bytes < 1000)
        return u"%1 byte"_s.arg(bytes);
    double size = double(bytes);
    for (const QString &unit : {u"kB"_s, u"MB"_s}) {
        size /= 1000;
        if (size < 1000)
            return indonesian.toString(size, 'f', 1) + u' ' + unit;
    }
    return indonesian.toString(size / 1000, 'f', 1) + u" GB"_s;
}

QString electronicSignature()
{
    return u"Dokumen ini ditandatangani secara elektronik menggunakan sertifikat elektronik yang diterbitkan "
           u"oleh Balai Besar Sertifikasi Elektronik (BSrE), Badan Siber dan Sandi Negara."_s;
}

QString inSentence(const QString &name)
{
    if (name != name.toUpper())
        return name;
    QStringList words = name.toLower().split(u' ');
    for (QString &word : words)
        word = word == "dki"_L1 || word == "di"_L1 ? word.toUpper() : word.left(1).toUpper() + word.mid(1);
    return words.join(u' ');
}

QString region(const QString &government)
{
    for (const QString &word : {u"Pemerintah Daerah "_s, u"Pemerintah "_s}) {
        if (government.startsWith(word, Qt::CaseInsensitive))
            return inSentence(government.mid(word.size()).trimmed());
    }
    return inSentence(government);
}

QString regionHead(const QString &government)
{
    static const std::pair<QString, QString> heads[] = {
        {u"Kota "_s, u"Wali Kota "_s}, {u"Kabupaten "_s, u"Bupati "_s}, {u"Provinsi "_s, u"Gubernur "_s}};
    const QString name = region(government);
    for (const auto &[kind, head] : heads) {
        if (name.startsWith(kind, Qt::CaseInsensitive))
            return head + name.mid(kind.size());
    }
    return {};
}

QString state(TicketState state, bool paused)
{
    return state == TicketState::Closed ? u"Selesai"_s
           : paused                     ? u"Dihentikan sementara"_s
                                        : u"Dalam penanganan"_s;
}

QString sendingChannel(const QString &channel)
{
    static const QHash<QString, QString> names{{u"email"_s, u"Surat elektronik"_s},
                                               {u"post"_s, u"Pos"_s},
                                               {u"hand"_s, u"Diserahkan langsung"_s},
                                               {u"chat"_s, u"Pesan singkat"_s},
                                               {u"phone"_s, u"Telepon"_s}};
    return names.value(channel);
}

QString channel(Channel channel)
{
    switch (channel) {
    case Channel::Web:
        return u"Laman web"_s;
    case Channel::Email:
        return u"Surat elektronik"_s;
    case Channel::Phone:
        return u"Telepon"_s;
    case Channel::Fax:
        return u"Faksimile"_s;
    case Channel::Letter:
        return u"Surat"_s;
    case Channel::Chat:
        return u"Pesan singkat"_s;
    case Channel::WalkIn:
        return u"Datang langsung"_s;
    case Channel::Agent:
        return u"Agen perangkat daerah"_s;
    case Channel::Monitoring:
        return u"Pemantauan"_s;
    }
    return {};
}

QString reporterKind(ReporterKind kind)
{
    switch (kind) {
    case ReporterKind::Public:
        return u"Masyarakat"_s;
    case ReporterKind::Agent:
        return u"Agen perangkat daerah"_s;
    case ReporterKind::Agency:
        return u"Perangkat daerah"_s;
    case ReporterKind::Monitoring:
        return u"Pemantauan"_s;
    case ReporterKind::Csirt:
        return u"CSIRT lain"_s;
    case ReporterKind::Bssn:
        return u"BSSN"_s;
    case ReporterKind::Other:
        return u"Lainnya"_s;
    }
    return {};
}

QString tlp(Tlp tlp)
{
    switch (tlp) {
    case Tlp::Clear:
        return u"TLP:CLEAR"_s;
    case Tlp::Green:
        return u"TLP:GREEN"_s;
    case Tlp::Amber:
        return u"TLP:AMBER"_s;
    case Tlp::AmberStrict:
        return u"TLP:AMBER+STRICT"_s;
    case Tlp::Red:
        return u"TLP:RED"_s;
    }
    return {};
}

QString clockStatus(ClockStatus status)
{
    switch (status) {
    case ClockStatus::Running:
    case ClockStatus::Soon:
        return u"Masih berjalan"_s;
    case ClockStatus::Late:
        return u"Melewati standar, masih berjalan"_s;
    case ClockStatus::Paused:
        return u"Dihentikan sementara"_s;
    case ClockStatus::Met:
        return u"Sesuai standar"_s;
    case ClockStatus::MetLate:
        return u"Melewati standar"_s;
    }
    return {};
}

QString recommendationState(RecommendationState state)
{
    switch (state) {
    case RecommendationState::Open:
        return u"Belum dilaksanakan"_s;
    case RecommendationState::CarriedOut:
        return u"Sudah dilaksanakan"_s;
    case RecommendationState::Declined:
        return u"Tidak dilaksanakan"_s;
    }
    return {};
}

QString printable(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const char16_t code = c.unicode();
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            out += c;
            out += text.at(++i);
        } else if (code == u'\r') {
            if (i + 1 == text.size() || text.at(i + 1) != u'\n')
                out += u'\n';
        } else if (code == 0x2028 || code == 0x2029 || code == u'\n') {
            out += u'\n';
        } else if (code == u'\t') {
            out += u' ';
        } else if (code < 0x20 || (code >= 0x7F && code < 0xA0) || code >= 0xFFFE || code == 0xFFFC ||
                   c.isSurrogate() || isBidiControl(code)) {
            out += writtenOut(code);
        } else {
            out += c;
        }
    }
    return out;
}

} // namespace tanggap::wording
