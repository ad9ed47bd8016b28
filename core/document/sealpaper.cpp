// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/sealpaper.h"

#include "document/wording.h"

#include <algorithm>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qsizetype ChainsPrinted = 300;

struct Chain
{
    QString stream;
    QString events;
    QString hash;
    qlonglong ticket = 0; ///< its number; 0 of another chain
};

/// The chains of the office, then those of tickets, the newest first.
QList<Chain> chainsOf(const QByteArray &heads)
{
    QList<Chain> chains;
    for (const QByteArray &line : heads.split('\n')) {
        const QStringList parts = QString::fromUtf8(line).split(u' ');
        if (parts.size() == 3)
            chains << Chain{parts.at(0), parts.at(1), parts.at(2),
                            parts.at(0).startsWith("ticket/"_L1) ? parts.at(0).mid(7).toLongLong() : 0};
    }
    std::stable_sort(chains.begin(), chains.end(), [](const Chain &a, const Chain &b) {
        return std::pair(a.ticket != 0, -a.ticket) < std::pair(b.ticket != 0, -b.ticket);
    });
    return chains;
}

TableBlock tableOf(const QList<Chain> &chains)
{
    TableBlock table{.columns = {{u"No."_s, 5, Align::Center},
                                 {u"Rantai riwayat"_s, 17},
                                 {u"Peristiwa"_s, 10, Align::Right},
                                 {u"SHA-256 peristiwa terakhir"_s, 60}},
                     .points = 7.5};
    for (const Chain &chain : chains)
        table.rows << QList<QList<Run>>{plainRun(QString::number(table.rows.size() + 1)),
                                        plainRun(chain.stream), plainRun(chain.events), plainRun(chain.hash)};
    return table;
}

/// In groups of eight, so that people can compare it by eye.
QString grouped(const QString &hash)
{
    QStringList groups;
    for (qsizetype at = 0; at < hash.size(); at += 8)
        groups << hash.mid(at, 8);
    return groups.join(u' ');
}

} // namespace

OfficePaper sealPaper(const SealFacts &facts, const Organization &organization)
{
    const QDateTime local = toLocal(facts.at, organization.zone);
    QList<Chain> chains = chainsOf(facts.heads);
    const qsizetype all = chains.size();
    OfficePaper paper{.title = u"Segel riwayat"_s};
    std::vector<Block> &blocks = paper.blocks;
    blocks.push_back({Space{.height = 4}});
    blocks.push_back({Paragraph{
        .text = plainRun(u"Lembar ini memuat keadaan seluruh rantai riwayat pada saat penyegelan. Apabila di "
                         "kemudian hari sebuah peristiwa diubah atau dihapus, isi riwayat tidak lagi sesuai "
                         "dengan lembar ini. Simpan di luar komputer tempat basis data berada."_s),
        .align = Align::Justify,
        .after = 3}});
    Pairs pairs{.labelWidth = 38};
    const auto add = [&pairs](const QString &label, const QString &value) {
        pairs.pairs.push_back({label, plainRun(value)});
    };
    add(u"Waktu penyegelan"_s,
        u"%1 pukul %2 %3"_s.arg(wording::date(local.date()), local.time().toString(u"HH.mm.ss"_s),
                                zoneLabel(organization.zone)));
    add(u"Basis data"_s, facts.database);
    add(u"Berkas segel"_s, facts.file);
    add(u"Jumlah rantai"_s, QString::number(all));
    add(u"Segel (SHA-256)"_s, grouped(facts.seal));
    blocks.push_back({pairs});
    blocks.push_back({QrBlock{.text = facts.seal}});
    chains = chains.mid(0, ChainsPrinted);
    if (chains.size() < all)
        blocks.push_back({Paragraph{
            .text =
                plainRun(u"Dicantumkan %1 dari %2 rantai; segel di atas berlaku untuk seluruhnya, dan berkas "
                         "segel memuat semuanya."_s.arg(chains.size())
                             .arg(all))}});
    blocks.push_back({tableOf(chains)});
    SignatureBlock signature{
        .above = {u"%1, %2"_s.arg(organization.letterhead.city, wording::date(local.date())),
                  u"Yang menyegel,"_s},
        .name = facts.signer.name};
    if (!facts.signer.position.isEmpty())
        signature.below << facts.signer.position;
    if (!facts.signer.nip.isEmpty())
        signature.below << u"NIP "_s + facts.signer.nip;
    blocks.push_back({Space{.height = 4}});
    blocks.push_back({signature});
    return paper;
}

} // namespace tanggap
