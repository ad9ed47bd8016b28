// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/activitypaper.h"

#include "activity/fieldrows.h"
#include "document/wording.h"

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int LeastLines = 12; ///< of an attendance list: some come unannounced

class Composer
{
public:
    Composer(const ActivityPaperFacts &facts, const Organization &organization, QDate today)
        : m_facts(facts)
        , m_organization(organization)
        , m_today(today)
    {
    }

    OfficePaper record()
    {
        OfficePaper paper{.title = m_facts.kind.name.id};
        begin(paper);
        const Activity &a = m_facts.activity;
        Pairs pairs{.labelWidth = 45, .after = 4};
        add(pairs, u"Judul"_s, a.title);
        add(pairs, u"Hari, tanggal"_s, days());
        add(pairs, u"Uraian tugas"_s, m_facts.dutyText);
        add(pairs, u"Sistem elektronik"_s, m_facts.systemName);
        add(pairs, u"Perangkat daerah"_s, m_facts.agencyName);
        add(pairs, u"Tiket"_s, m_facts.ticketCode);
        add(pairs, u"Yang terlibat"_s, participants(false).join(u", "_s));
        for (const ActivityField &field : m_facts.kind.fields)
            add(pairs, field.label.id, value(field));
        const ActivityState *state = m_facts.kind.state(a.state);
        add(pairs, u"Keadaan"_s, state ? state->name.id : a.state);
        add(pairs, u"Hasil"_s, a.result);
        add(pairs, u"Ditarik"_s, a.withdrawn);
        m_blocks->push_back({pairs});
        addFollowUps();
        sign(u"Yang mencatat,"_s, m_facts.recordedBy);
        return paper;
    }

    OfficePaper invitation()
    {
        OfficePaper paper{.title = u"Undangan"_s};
        begin(paper);
        Pairs head{.labelWidth = 25, .after = 4};
        add(head, u"Nomor"_s, text(u"invitation"_s, u"................................"_s));
        add(head, u"Hal"_s, u"Undangan "_s + m_facts.activity.title);
        m_blocks->push_back({head});
        const QStringList guests = participants(true);
        m_blocks->push_back({Paragraph{
            .text = plainRun(u"Yth. "_s + (guests.size() == 1 ? guests.constFirst() : u"Daftar terlampir"_s)),
            .after = 4}});
        paragraph(u"Dengan hormat, kami mengharap kehadiran Saudara pada:"_s);
        Pairs when{.labelWidth = 35, .left = 8, .after = 3};
        addOccasion(when);
        add(when, u"Acara"_s, text(u"agenda"_s, text(u"topic"_s, m_facts.activity.title)));
        m_blocks->push_back({when});
        paragraph(u"Demikian undangan ini kami sampaikan. Atas perhatian dan kehadiran Saudara kami "
                  "ucapkan terima kasih."_s);
        signByHead();
        if (guests.size() > 1) {
            m_blocks->push_back({PageBreak{}});
            m_blocks->push_back({centredLine(u"DAFTAR UNDANGAN"_s, 11, true)});
            m_blocks->push_back({Space{.height = 4}});
            for (qsizetype i = 0; i < guests.size(); ++i)
                m_blocks->push_back({Paragraph{.text = plainRun(guests.at(i)),
                                               .left = 8,
                                               .after = 1,
                                               .mark = QString::number(i + 1) + u'.'}});
        }
        return paper;
    }

    OfficePaper attendance()
    {
        OfficePaper paper{.title = u"Daftar hadir"_s};
        begin(paper);
        Pairs pairs{.labelWidth = 35, .after = 4};
        add(pairs, u"Kegiatan"_s, m_facts.activity.title);
        addOccasion(pairs);
        m_blocks->push_back({pairs});
        TableBlock table{.columns = {{u"No."_s, 6, Align::Center},
                                     {u"Nama"_s, 32},
                                     {u"Jabatan/instansi"_s, 34},
                                     {u"Tanda tangan"_s, 28}},
                         .rowHeight = 9};
        const auto addRow = [&table](const QString &name, const QString &office) {
            table.rows << QList<QList<Run>>{
                plainRun(QString::number(table.rows.size() + 1)), plainRun(name), plainRun(office), {}};
        };
        for (const PersonId id : m_facts.activity.people)
            addRow(m_facts.people.value(id).name, m_facts.people.value(id).position);
        for (const QString &line : lines(u"attendance"_s))
            addRow(line.section(u';', 0, 0).trimmed(), line.section(u';', 1).trimmed());
        while (table.rows.size() < LeastLines)
            addRow({}, {});
        m_blocks->push_back({table});
        sign(u"Yang mencatat,"_s, m_facts.recordedBy);
        return paper;
    }

    OfficePaper minutes()
    {
        OfficePaper paper{.title = u"Notula"_s};
        begin(paper);
        Pairs pairs{.labelWidth = 35, .after = 4};
        add(pairs, u"Kegiatan"_s, m_facts.activity.title);
        addOccasion(pairs);
        add(pairs, u"Yang hadir"_s, participants(false).join(u", "_s));
        m_blocks->push_back({pairs});
        section(u"Agenda"_s, text(u"agenda"_s));
        section(u"Pembahasan"_s, text(u"minutes"_s));
        section(u"Hasil"_s, m_facts.activity.result);
        addFollowUps();
        Columns both;
        both.columns.push_back(
            {.blocks = {{signature(u"Mengetahui,\n"_s + m_facts.signingOffice + u',', m_facts.signer, 0)}}});
        both.columns.push_back({.blocks = {{signature(place() + u"\nNotulis,"_s, m_facts.recordedBy, 0)}}});
        m_blocks->push_back({Space{.height = 6}});
        m_blocks->push_back({both});
        return paper;
    }

    OfficePaper certificates()
    {
        OfficePaper paper{.title = u"Sertifikat"_s, .landscape = true};
        begin(paper);
        QStringList names = participants(false);
        if (names.isEmpty())
            names << u"................................................"_s; // filled in by hand
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (i > 0) {
                m_blocks->push_back({PageBreak{}});
                m_blocks->push_back({Space{.height = 30}});
                m_blocks->push_back({centredLine(u"SERTIFIKAT"_s, 12, true)});
            }
            certificate(names.at(i));
        }
        return paper;
    }

private:
    void begin(OfficePaper &paper)
    {
        m_blocks = &paper.blocks;
        m_blocks->push_back({Space{.height = 4}});
    }

    static void add(Pairs &pairs, const QString &label, const QString &text)
    {
        if (!text.isEmpty())
            pairs.pairs.push_back({label, plainRun(text)});
    }

    void paragraph(const QString &text)
    {
        m_blocks->push_back({Paragraph{.text = plainRun(text), .align = Align::Justify, .after = 3}});
    }

    void section(const QString &title, const QString &text)
    {
        if (text.isEmpty())
            return;
        m_blocks->push_back(
            {Paragraph{.text = {Run{.text = title, .bold = true}}, .after = 1, .keepWithNext = true}});
        paragraph(text);
    }

    QString text(const QString &field, const QString &otherwise = {}) const
    {
        const QString given = m_facts.activity.fields.value(field).trimmed();
        return given.isEmpty() ? otherwise : given;
    }

    QStringList lines(const QString &field) const
    {
        QStringList found;
        for (const QString &line : text(field).split(u'\n')) {
            if (!line.trimmed().isEmpty())
                found << line.trimmed();
        }
        return found;
    }

    /// Those of the roster, then the guests; their office behind a semicolon where it is wanted.
    QStringList participants(bool withOffice) const
    {
        QStringList names;
        const auto name = [&](const QString &who, const QString &office) {
            names << (withOffice && !office.isEmpty() ? who + u", "_s + office : who);
        };
        for (const PersonId id : m_facts.activity.people)
            name(m_facts.people.value(id).name, m_facts.people.value(id).position);
        for (const QString &line : lines(u"attendance"_s))
            name(line.section(u';', 0, 0).trimmed(), line.section(u';', 1).trimmed());
        return names;
    }

    static QString cell(const ActivityField &field, const QString &raw)
    {
        if (field.type == ActivityField::Type::Date)
            return raw.isEmpty() ? raw : wording::date(QDate::fromString(raw, Qt::ISODate));
        return field.choice(raw) ? field.choice(raw)->label.id : raw;
    }

    QString value(const ActivityField &field) const
    {
        const QString raw = text(field.id);
        switch (field.type) {
        case ActivityField::Type::Date:
        case ActivityField::Type::Choice:
            return cell(field, raw);
        case ActivityField::Type::Rows:
            return fieldrows::told(field, raw, cell);
        case ActivityField::Type::Flag:
            return raw.isEmpty() ? raw : u"ya"_s;
        case ActivityField::Type::Person:
        case ActivityField::Type::System:
        case ActivityField::Type::Agency:
            return m_facts.names.value(field.id);
        default:
            return raw;
        }
    }

    static QString dayInWords(QDate day) { return wording::weekday(day) + u", "_s + wording::date(day); }

    QString days() const
    {
        const Activity &a = m_facts.activity;
        return a.until.isValid() && a.until != a.day
                   ? dayInWords(a.day) + u" sampai dengan "_s + dayInWords(a.until)
                   : dayInWords(a.day);
    }

    void addOccasion(Pairs &pairs) const
    {
        add(pairs, u"Hari, tanggal"_s, days());
        add(pairs, u"Pukul"_s, text(u"time"_s));
        add(pairs, u"Tempat"_s, text(u"place"_s));
    }

    void addFollowUps()
    {
        if (m_facts.followUps.isEmpty())
            return;
        m_blocks->push_back({Paragraph{
            .text = {Run{.text = u"Tindak lanjut"_s, .bold = true}}, .after = 1, .keepWithNext = true}});
        TableBlock table{.columns = {{u"No."_s, 6, Align::Center},
                                     {u"Uraian"_s, 40},
                                     {u"Penanggung jawab"_s, 26},
                                     {u"Tenggat"_s, 14},
                                     {u"Keadaan"_s, 14}},
                         .points = 9};
        for (const FollowUp &one : m_facts.followUps) {
            const QString state =
                one.doneDay.isValid() ? u"selesai "_s + wording::date(one.doneDay) : u"belum"_s;
            table.rows << QList<QList<Run>>{plainRun(QString::number(table.rows.size() + 1)),
                                            plainRun(one.text),
                                            plainRun(m_facts.people.value(one.person).name),
                                            plainRun(wording::date(one.due)), plainRun(state)};
        }
        m_blocks->push_back({table});
    }

    QString place() const { return u"%1, %2"_s.arg(m_organization.letterhead.city, wording::date(m_today)); }

    static SignatureBlock signature(const QString &above, const Person &person, double left)
    {
        SignatureBlock block{.above = above.split(u'\n'), .name = person.name, .left = left};
        for (const QString &line :
             {person.position, person.rank, person.nip.isEmpty() ? QString() : u"NIP "_s + person.nip}) {
            if (!line.isEmpty())
                block.below << line;
        }
        return block;
    }

    void sign(const QString &as, const Person &person)
    {
        m_blocks->push_back({Space{.height = 4}});
        m_blocks->push_back({signature(place() + u'\n' + as, person, 50)});
    }

    void signByHead()
    {
        Person signer = m_facts.signer;
        signer.position.clear(); // the office stands above
        sign(m_facts.signingOffice + u',', signer);
    }

    void certificate(const QString &name)
    {
        const auto line = [this](const QString &text, double points, bool bold = false) {
            Paragraph one = centredLine(text, points, bold);
            one.after = 3;
            m_blocks->push_back({one});
        };
        line(u"diberikan kepada"_s, 11);
        line(name, 20, true);
        line(u"atas keikutsertaannya sebagai peserta"_s, 11);
        line(m_facts.activity.title, 14, true);
        line(u"yang diselenggarakan oleh %1 pada %2%3."_s.arg(
                 m_organization.name.id, days(),
                 text(u"place"_s).isEmpty() ? QString() : u" di "_s + text(u"place"_s)),
             11);
        signByHead();
    }

    const ActivityPaperFacts &m_facts;
    const Organization &m_organization;
    QDate m_today;
    std::vector<Block> *m_blocks = nullptr;
};

} // namespace

OfficePaper activityPaper(ActivityKind::Paper what, const ActivityPaperFacts &facts,
                          const Organization &organization, QDate today)
{
    Composer composer(facts, organization, today);
    switch (what) {
    case ActivityKind::Paper::Invitation:
        return composer.invitation();
    case ActivityKind::Paper::Attendance:
        return composer.attendance();
    case ActivityKind::Paper::Minutes:
        return composer.minutes();
    case ActivityKind::Paper::Certificate:
        return composer.certificates();
    case ActivityKind::Paper::Record:
        break;
    }
    return composer.record();
}

} // namespace tanggap
