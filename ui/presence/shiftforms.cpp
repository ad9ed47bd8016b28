// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presence/shiftforms.h"

#include "desk/shiftnote.h"
#include "document/shiftpaper.h"
#include "org/capability.h"
#include "store/people.h"
#include "store/presence.h"
#include "ui/base/icons.h"
#include "ui/base/painting.h"
#include "ui/base/prompts.h"
#include "ui/base/ticker.h"
#include "ui/base/timetext.h"
#include "ui/base/toasts.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/inputs.h"
#include "ui/base/widgets/texts.h"
#include "ui/document/officeprint.h"
#include "ui/ticket/forms/formdialog.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int FormWidth = 720;
constexpr int LinesShown = 14;

/// The note as it is kept: read, scrolled, copied, not changed.
QPlainTextEdit *newShiftText(const QString &text)
{
    auto *shown = new QPlainTextEdit(text);
    shown->setObjectName(u"shiftText"_s);
    shown->setReadOnly(true);
    shown->setTabChangesFocus(true);
    shown->setFixedHeight(shown->fontMetrics().lineSpacing() * LinesShown + 16);
    return shown;
}

class GiveShift : public FormDialog
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::GiveShift)

public:
    GiveShift(DeskContext &deskContext, const QString &text, const QList<Choice> &takers, QWidget *parent)
        : FormDialog(deskContext, {}, parent)
        , m_taker(new ChoiceBox)
    {
        setObjectName(u"giveShift"_s);
        setMinimumWidth(FormWidth);
        setTexts(
            tr("Hand over the shift"), tr("Sign and hand over"),
            tr("Whoever takes it finds the note in their panel, reads it and signs. What is open then is "
               "written into it as you sign."));
        m_taker->setObjectName(u"taker"_s);
        m_taker->setSearchable(tr("Name"));
        m_taker->setChoices(takers);
        m_taker->setCurrentIndex(-1);
        auto *taker = new FormField(m_taker);
        taker->setLabel(tr("Who takes it"), true);
        addField(taker);
        auto *shown = new FormField(newShiftText(text));
        shown->setLabel(tr("What is open now"));
        addField(shown);
        m_remarks = addText(u"remarks"_s, tr("Remarks for the next shift"), false);
        connect(m_taker, &QComboBox::currentIndexChanged, this, [this] { check(); });
        connect(m_taker, &QComboBox::editTextChanged, this, [this] { check(); });
        check();
    }

protected:
    void submit() override
    {
        run([taker = PersonId{m_taker->choice().toLongLong()},
             remarks = m_remarks->toPlainText()](Tx &tx, const desk::TicketRef &) -> Result<> {
            TRY(desk::giveShift(tx, taker, remarks));
            return {};
        });
    }

private:
    void check() { acceptButton()->setEnabled(!m_taker->choice().isEmpty()); }

    ChoiceBox *m_taker;
    QPlainTextEdit *m_remarks = nullptr;
};

/// What the form of a note shows.
struct NoteFacts
{
    ShiftNote note;
    Person giver;
    Person taker;
    QByteArray crest;
};

class ShiftNoteForm : public FormDialog
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::ShiftNoteForm)

public:
    ShiftNoteForm(DeskContext &deskContext, const NoteFacts &facts, QWidget *parent)
        : FormDialog(deskContext, {}, parent)
        , m_facts(facts)
    {
        setObjectName(u"shiftNote"_s);
        setMinimumWidth(FormWidth);
        const ShiftNote &note = facts.note;
        const bool signs = note.isWaiting() && note.taker == context().actor().person;
        setTexts(tr("Handover of the shift"), signs ? tr("Sign and take over") : tr("Close"), standing());
        auto *shown = new FormField(newShiftText(note.text));
        shown->setLabel(tr("What was open"));
        addField(shown);
        addRemarks(tr("Remarks of %1").arg(facts.giver.name), note.remarks);
        addRemarks(tr("Remarks of %1").arg(facts.taker.name), note.reply);
        if (!signs)
            findChild<QPushButton *>(u"cancel"_s)->hide(); // there is nothing to call off
        if (signs)
            m_reply = addText(u"reply"_s, tr("Your remarks"), false);
        addField(newMore());
    }

protected:
    void submit() override
    {
        if (!m_reply)
            return accept();
        run([id = m_facts.note.id, reply = m_reply->toPlainText()](Tx &tx, const desk::TicketRef &) {
            return desk::takeShift(tx, {id, {}}, reply);
        });
    }

private:
    QString standing() const
    {
        const auto when = [this](Instant at) { return timetext::moment(at, context().organization->zone); };
        const ShiftNote &note = m_facts.note;
        const QString given = tr("Handed over by %1, %2.").arg(m_facts.giver.name, when(note.given));
        if (note.taken)
            return given + u' ' + tr("Taken by %1, %2.").arg(m_facts.taker.name, when(*note.taken));
        if (!note.withdrawn.isEmpty())
            return given + u' ' + tr("Taken back: %1").arg(note.withdrawn);
        return given + u' ' + tr("Waits for %1.").arg(m_facts.taker.name);
    }

    void addRemarks(const QString &title, const QString &text)
    {
        if (text.isEmpty())
            return;
        auto *field = new FormField(newText(text));
        field->setLabel(title);
        addField(field);
    }

    QWidget *newMore()
    {
        auto *more = new QWidget;
        auto *row = new QHBoxLayout(more);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::Near);
        auto *print = new QPushButton(icon(u"printer"_s), tr("Print …"));
        print->setObjectName(u"printShift"_s);
        print->setAutoDefault(false);
        setButtonKind(print, ButtonKind::Quiet);
        connect(print, &QPushButton::clicked, this, [this] { this->print(); });
        row->addWidget(print);
        if (m_facts.note.isWaiting() && m_facts.note.giver == context().actor().person) {
            auto *back = new QPushButton(tr("Take back …"));
            back->setObjectName(u"takeBack"_s);
            back->setAutoDefault(false);
            setButtonKind(back, ButtonKind::Quiet);
            connect(back, &QPushButton::clicked, this, [this] { takeBack(); });
            row->addWidget(back);
        }
        row->addStretch();
        return more;
    }

    void takeBack()
    {
        context().prompts.askText(
            this,
            {.title = tr("Take the handover back"),
             .label = tr("Why"),
             .accept = tr("Take back"),
             .required = true},
            [this](const std::optional<QString> &why) {
                if (!why)
                    return;
                run([id = m_facts.note.id, why = *why](Tx &tx, const desk::TicketRef &) {
                    return desk::takeBackShift(tx, {id, {}}, why);
                });
            });
    }

    void print()
    {
        OfficePaper paper = shiftPaper(m_facts.note, m_facts.giver, m_facts.taker, *context().organization);
        paper.crest = m_facts.crest;
        const ShiftNoteId id = m_facts.note.id;
        previewOfficePaper(
            context(), std::move(paper), u"serah-terima-piket-%1.pdf"_s.arg(id.value),
            [id](Tx &tx, const QString &how) { return desk::recordShiftPrint(tx, id, how); }, this);
    }

    NoteFacts m_facts;
    QPlainTextEdit *m_reply = nullptr;
};

/// What a form needs before it opens.
struct GiveFacts
{
    QString text;
    QList<Choice> takers;
};

} // namespace

void openGiveShift(DeskContext &context, QWidget *parent)
{
    context.read(
        parent,
        [](Reader &reader) -> Result<GiveFacts> {
            GiveFacts facts;
            TRY_LET(facts.text, desk::shiftText(reader));
            TRY_LET(const OrganizationPtr organization, reader.definitions.organization());
            TRY_LET(const QList<Person> people, people::allAt(reader.db, reader.now));
            const QDate today = toLocal(reader.now, organization->zone).date();
            for (const Person &one : people) {
                TRY_LET(const Actor taker, reader.definitions.actor(one));
                if (one.id != reader.viewer.person && one.isInOffice(today) && taker.can(capability::SeeAll))
                    facts.takers << Choice{QString::number(one.id.value), one.name, one.position};
            }
            return facts;
        },
        [&context, parent](const Result<GiveFacts> &facts) {
            if (!facts)
                return context.toasts.show(facts.error().message, Tone::Late);
            (new GiveShift(context, facts->text, facts->takers, parent))->open();
        });
}

void openShiftNote(DeskContext &context, ShiftNoteId note, QWidget *parent)
{
    context.read(
        parent,
        [note](Reader &reader) -> Result<NoteFacts> {
            NoteFacts facts;
            TRY_LET(facts.note, shiftnotes::view(reader, note));
            TRY_LET(facts.giver, people::person(reader.db, facts.note.giver));
            TRY_LET(facts.taker, people::person(reader.db, facts.note.taker));
            TRY_LET(facts.crest, reader.definitions.crest());
            return facts;
        },
        [&context, parent](const Result<NoteFacts> &facts) {
            if (!facts)
                return context.toasts.show(facts.error().message, Tone::Late);
            (new ShiftNoteForm(context, *facts, parent))->open();
        });
}

} // namespace tanggap
