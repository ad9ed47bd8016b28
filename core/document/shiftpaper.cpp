// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/shiftpaper.h"

#include "document/wording.h"

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Block heading(const QString &text)
{
    return {Paragraph{.text = {Run{.text = text, .bold = true}}, .after = 1, .keepWithNext = true}};
}

SignatureBlock signature(const QString &role, const Person &person, const QString &when)
{
    SignatureBlock block{.above = {when, role}, .name = person.name, .left = 0};
    if (!person.position.isEmpty())
        block.below << person.position;
    if (!person.nip.isEmpty())
        block.below << u"NIP "_s + person.nip;
    return block;
}

} // namespace

OfficePaper shiftPaper(const ShiftNote &note, const Person &giver, const Person &taker,
                       const Organization &organization)
{
    const auto moment = [&](Instant at) { return wording::dateTime(at, organization.zone); };
    OfficePaper paper{.title = u"Catatan serah terima piket"_s};
    std::vector<Block> &blocks = paper.blocks;
    blocks.push_back({Space{.height = 4}});
    Pairs pairs{.labelWidth = 38, .after = 4};
    pairs.pairs.push_back({u"Diserahkan oleh"_s, plainRun(giver.name)});
    pairs.pairs.push_back({u"Diterima oleh"_s, plainRun(taker.name)});
    pairs.pairs.push_back({u"Diserahkan pada"_s, plainRun(moment(note.given))});
    pairs.pairs.push_back(
        {u"Diterima pada"_s, plainRun(note.taken ? moment(*note.taken) : u"belum diterima"_s)});
    if (!note.withdrawn.isEmpty())
        pairs.pairs.push_back({u"Ditarik kembali"_s, plainRun(note.withdrawn)});
    blocks.push_back({pairs});
    for (const QString &line : note.text.split(u'\n')) {
        if (line.startsWith(u"- "_s))
            blocks.push_back(
                {Paragraph{.text = plainRun(line.mid(2)), .left = 5, .after = 1, .mark = u"–"_s}});
        else if (!line.isEmpty())
            blocks.push_back(heading(line));
        else
            blocks.push_back({Space{.height = 2}});
    }
    const std::pair<QString, QString> remarks[] = {{u"Catatan yang menyerahkan"_s, note.remarks},
                                                   {u"Catatan yang menerima"_s, note.reply}};
    for (const auto &[title, text] : remarks) {
        if (text.isEmpty())
            continue;
        blocks.push_back({Space{.height = 2}});
        blocks.push_back(heading(title));
        blocks.push_back({Paragraph{.text = plainRun(text), .align = Align::Justify}});
    }
    blocks.push_back({Space{.height = 6}});
    Columns both;
    both.columns.push_back({.blocks = {{signature(u"Yang menyerahkan,"_s, giver, moment(note.given))}}});
    both.columns.push_back(
        {.blocks = {{signature(u"Yang menerima,"_s, taker,
                               note.taken ? moment(*note.taken) : u".............................."_s)}}});
    blocks.push_back({both});
    return paper;
}

} // namespace tanggap
