// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samples.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace tanggap::gallery
{

namespace
{

QueueRow row(qint64 id, const QString &title, const QString &secondary, const QString &className,
             const QString &step, Duration left, Duration length, const QString &person)
{
    QueueRow made;
    made.id = TicketId{id};
    made.code = u"CTH-2026-%1"_s.arg(id, 4, 10, QLatin1Char('0'));
    made.title = title;
    made.secondary = secondary;
    made.systemClass = className.toLower();
    made.grade = className;
    made.gradeTone = made.systemClass == "strategis"_L1 ? Tone::Late
                     : made.systemClass == "tinggi"_L1  ? Tone::Soon
                                                        : Tone::Fine;
    made.stepNumber = step.section(u' ', 0, 0);
    made.stepText = step.section(u' ', 1);
    made.personName = person;
    made.due = now() + left;
    made.started = now() + left - length;
    made.soon = now() + left - length / 4;
    return made;
}

} // namespace

Instant now()
{
    return *fromIso(u"2026-11-21T14:33:51+07:00"_s);
}

QList<QueueRow> rows()
{
    QList<QueueRow> rows{
        row(412, u"Halaman depan portal diganti"_s, u"Dinas Pendidikan · ppdb.example"_s, u"Strategis"_s,
            u"5 Eskalasi ke tim"_s, -(14min + 32s), 8h, {}),
        row(415, u"Sisipan tautan judi daring pada 41 halaman situs puskesmas"_s,
            u"Dinas Kesehatan · e-puskesmas.example"_s, u"Tinggi"_s, u"6 Investigasi"_s, 38min + 7s, 24h,
            u"A. Anggota"_s),
        row(416, u"Ransomware pada peladen arsip"_s, u"Badan Keuangan · NAS arsip"_s, u"Strategis"_s,
            u"7 Pemulihan"_s, 5h + 12min + 44s, 8h, u"B. Anggota"_s),
        row(417, u"SQL injection pada formulir aduan warga"_s, u"Kecamatan Contoh Timur"_s, u"Tinggi"_s,
            u"6 Investigasi"_s, 21h + 40min + 10s, 24h, u"C. Anggota"_s),
        row(418, u"Akun surel dinas mengirim spam"_s, u"Bagian Umum · surel"_s, u"Rendah"_s,
            u"3 Analisis awal"_s, 102h + 6min, 120h, {}),
        row(409, u"Surel phishing mengatasnamakan Diskominfo"_s, u"bukti kurang"_s, u"Rendah"_s,
            u"3 Analisis awal"_s, 10h, 48h, u"D. Anggota"_s),
    };
    rows[0].unread = true;
    rows[2].restricted = true;
    rows[4].teamName = u"Infrastruktur SPBE"_s;
    QueueRow &waiting = rows.last();
    waiting.paused = true;
    waiting.due.reset();
    waiting.soon.reset();
    waiting.pausedSince = now() - 1h;
    waiting.state = u"menunggu pelapor"_s;
    return rows;
}

RowsModel::RowsModel(QList<QueueRow> rows, QObject *parent)
    : QAbstractTableModel(parent)
    , m_rows(std::move(rows))
{
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (role == RowRole)
        return QVariant::fromValue(m_rows.at(index.row()));
    return {};
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static const QStringList titles{u"Sisa waktu"_s, u"Kode"_s,       u"Insiden"_s, u"Klasifikasi"_s,
                                    u"Langkah"_s,    u"Ditugaskan"_s, u"Layanan"_s};
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return titles.at(section);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

} // namespace tanggap::gallery
