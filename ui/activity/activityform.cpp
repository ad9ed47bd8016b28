// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/activityform.h"

#include "desk/activity.h"
#include "ui/activity/activityfacts.h"
#include "ui/activity/activitywords.h"
#include "ui/activity/dayedit.h"
#include "ui/activity/filesview.h"
#include "ui/activity/followupsview.h"
#include "ui/activity/kindfields.h"
#include "ui/activity/peoplepicker.h"
#include "ui/base/painting.h"
#include "ui/base/prompts.h"
#include "ui/base/toasts.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/frames.h"
#include "ui/ticket/forms/formdialog.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

using Ask = ActivityKind::Ask;

constexpr int FormWidth = 740;
constexpr int FormHeight = 440;

class ActivityForm : public FormDialog
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::ActivityForm)

public:
    ActivityForm(DeskContext &deskContext, const ActivityFacts &facts, const activityforms::NewEntry &entry,
                 QWidget *parent)
        : FormDialog(deskContext, {}, parent)
        , m_facts(facts)
        , m_given(facts.view ? facts.view->line.activity : begun(entry))
        , m_column(new QVBoxLayout)
    {
        setObjectName(u"activityForm"_s);
        const QString kind = facts.kind->name.in(currentLanguage());
        setTexts(facts.view ? kind : tr("New entry: %1").arg(kind), tr("Save"), dutyText());
        build();
        fill();
        acceptButton()->setToolTip(facts.whyNot);
        allow();
    }

protected:
    void submit() override
    {
        if (!check())
            return;
        const Activity given = typed();
        const desk::WithActivity with{.followUps = m_followUps ? m_followUps->added() : QList<FollowUp>(),
                                      .files = m_files->added()};
        if (!m_facts.view)
            return send([given, with](Tx &tx, const desk::TicketRef &) -> Result<> {
                TRY(desk::recordActivity(tx, given, with));
                return {};
            });
        const bool changed = given != m_filled;
        if (!changed && with.followUps.isEmpty() && with.files.isEmpty())
            return accept();
        send([given, changed, with, version = m_version](Tx &tx, const desk::TicketRef &) -> Result<> {
            if (changed)
                TRY(desk::changeActivity(tx, {given.id, version}, given));
            for (const FollowUp &one : with.followUps)
                TRY(desk::addFollowUp(tx, {given.id, {}}, one));
            if (!with.files.isEmpty())
                TRY(desk::attachToActivity(tx, {given.id, {}}, with.files));
            return {};
        });
    }

    void present(const Error &error) override
    {
        m_sent = false;
        allow();
        FormDialog::present(error);
        if (error.code == ErrorCode::Conflict)
            readAgain(Told::Yes);
    }

private:
    /// Whether all that is needed is there; what is not is scrolled to.
    bool check()
    {
        const bool titled = !m_title->text().trimmed().isEmpty();
        m_titleField->setError(titled ? QString() : tr("This is needed."));
        if (m_fields->check() && titled)
            return true;
        if (!titled)
            m_title->setFocus();
        m_scroll->ensureWidgetVisible(titled ? m_fields->focusWidget() : m_title);
        return false;
    }

    void send(std::function<Result<>(Tx &, const desk::TicketRef &)> action)
    {
        m_sent = true;
        allow();
        run(std::move(action));
    }

    /// Only what may be done, and not while something of it is under way.
    void allow()
    {
        const bool free = m_facts.mayChange && !m_sent && m_busy == 0 && !m_files->isBusy();
        acceptButton()->setEnabled(free);
        if (m_withdraw)
            m_withdraw->setEnabled(free);
    }

    static Activity begun(const activityforms::NewEntry &entry)
    {
        return {.kind = entry.kind, .duty = entry.duty, .service = entry.service, .fields = entry.preset};
    }

    QString dutyText() const
    {
        const Duty *duty = context().organization->duty(m_given.duty);
        return duty ? duty->id + u"  "_s + duty->text.in(currentLanguage()) : QString();
    }

    template <class Editor>
    Editor *add(QLayout *row, const QString &name, const QString &label, Editor *editor,
                bool required = false)
    {
        editor->setObjectName(name);
        auto *field = new FormField(editor);
        field->setLabel(label, required);
        row->addWidget(field);
        return editor;
    }

    QHBoxLayout *newRow()
    {
        auto *row = new QHBoxLayout;
        row->setSpacing(space::Wide);
        m_column->addLayout(row);
        return row;
    }

    bool asks(Ask what) const { return m_facts.kind->asks.contains(what); }

    ChoiceBox *newChoice(const QList<Choice> &choices)
    {
        auto *box = new ChoiceBox;
        box->setChoices(QList<Choice>{{QString(), u"–"_s, {}}} + choices);
        return box;
    }

    void build()
    {
        auto *content = new QWidget;
        m_column = new QVBoxLayout(content);
        m_column->setContentsMargins(0, 0, space::Normal, 0);
        m_column->setSpacing(space::Normal);
        m_title = new QLineEdit;
        m_title->setObjectName(u"title"_s);
        m_titleField = new FormField(m_title);
        m_titleField->setLabel(tr("What it is about"), true);
        m_column->addWidget(m_titleField);
        QHBoxLayout *row = newRow();
        m_day = add(row, u"day"_s, asks(Ask::Until) ? tr("From") : tr("Day"), new DayEdit(m_facts.today));
        if (asks(Ask::Until))
            m_until = add(row, u"until"_s, tr("Until"), new DayEdit(m_facts.today));
        QList<Choice> states;
        for (const ActivityState &one : m_facts.kind->states)
            states << Choice{one.id, one.name.in(currentLanguage()), {}};
        m_state = add(row, u"state"_s, tr("State"), new ChoiceBox);
        m_state->setChoices(states);
        if (asks(Ask::System) || asks(Ask::Agency))
            row = newRow();
        if (asks(Ask::System))
            m_system = add(row, u"system"_s, tr("Electronic system"), newChoice(m_facts.systems));
        if (asks(Ask::Agency))
            m_agency = add(row, u"agency"_s, tr("Agency"), newChoice(m_facts.agencies));
        m_fields = new KindFields(*m_facts.kind, m_facts);
        m_column->addWidget(m_fields);
        if (asks(Ask::People)) {
            m_people = add(m_column, u"people"_s, tr("People"), new PeoplePicker);
            m_people->setPeople(m_facts.people);
        }
        if (asks(Ask::Result))
            m_result = add(m_column, u"result"_s, tr("Result"), new GrowingText(2, 8));
        QList<Choice> services;
        for (const Service &one : context().organization->services)
            services << Choice{one.id, one.id + u"  "_s + one.text.in(currentLanguage()), {}};
        if (!services.isEmpty())
            m_service = add(m_column, u"service"_s, tr("Service"), newChoice(services));
        if (m_facts.kind->followUps)
            buildFollowUps();
        m_files = new FilesView(context(), m_facts.whyNot);
        auto *files = new SectionHeader(tr("Files"));
        m_column->addWidget(files);
        m_column->addWidget(m_files);
        connect(m_files, &FilesView::busyChanged, this, [this] {
            if (m_files->isBusy())
                allow();
            else
                readAgain(); // a copy that was taken is journaled
        });
        if (m_facts.view)
            buildWithdrawal();
        m_scroll = newScrollArea(content);
        m_scroll->setMinimumHeight(FormHeight);
        addField(m_scroll);
        setMinimumWidth(FormWidth);
    }

    void buildFollowUps()
    {
        m_followUps = new FollowUpsView(m_facts, context().actor().person);
        m_column->addWidget(new SectionHeader(tr("To be done after it")));
        m_column->addWidget(m_followUps);
        connect(m_followUps, &FollowUpsView::completeRequested, this, [this](qint64 id) {
            context().prompts.askText(
                this, {.title = tr("Done"), .label = tr("What came of it"), .accept = tr("Record as done")},
                [this, id](const std::optional<QString> &result) {
                    if (result)
                        complete(id, *result);
                });
        });
    }

    void complete(qint64 id, const QString &result)
    {
        ++m_busy;
        allow();
        context().transact(
            this, [id, result](Tx &tx) { return desk::completeFollowUp(tx, id, result); },
            [this](const Result<> &done) {
                --m_busy;
                if (!done)
                    return present(done.error());
                readAgain();
            });
    }

    enum class Told { No, Yes };

    /// After something of one's own that counted the version up, or when the person has been told that
    /// somebody else changed the entry.
    void readAgain(Told told = Told::No)
    {
        if (!m_facts.view)
            return allow();
        ++m_busy;
        allow();
        context().read(
            this, [id = m_given.id](Reader &reader) { return activities::view(reader, id); },
            [this, told](const Result<ActivityView> &view) {
                --m_busy;
                if (view)
                    follow(*view, told);
                allow();
            });
    }

    /// What was typed is still about the entry as it was read, unless somebody else has changed it; then it
    /// is put over what they have left, once the person knows.
    void follow(const ActivityView &view, Told told)
    {
        if (m_followUps)
            m_followUps->setFollowUps(view.followUps);
        m_files->setFiles(m_given.id, view.files);
        Activity now = view.line.activity;
        now.version = m_given.version;
        now.due = m_given.due; // by the follow-ups
        now.followedBy = m_given.followedBy;
        if (now != m_given) {
            if (told == Told::No)
                return;
            const Activity mine = typedOver(view.line.activity, m_filled, typed());
            m_given = view.line.activity;
            show(m_given);
            m_filled = typed();
            show(mine);
        }
        m_version = view.line.activity.version;
    }

    void buildWithdrawal()
    {
        if (!m_given.withdrawn.isEmpty()) {
            auto *banner = new Banner;
            banner->present(Tone::Neutral, tr("Withdrawn: %1").arg(m_given.withdrawn));
            m_column->insertWidget(0, banner);
            return;
        }
        m_withdraw = new QPushButton(tr("Withdraw …"));
        m_withdraw->setObjectName(u"withdraw"_s);
        m_withdraw->setAutoDefault(false);
        m_withdraw->setToolTip(m_facts.whyNot);
        setButtonKind(m_withdraw, ButtonKind::Danger);
        m_column->addWidget(m_withdraw, 0, Qt::AlignLeft);
        connect(m_withdraw, &QPushButton::clicked, this, [this] { askToWithdraw(); });
    }

    void askToWithdraw()
    {
        const TextQuestion question{.title = tr("Withdraw this entry"),
                                    .text = tr("It stays in the journal and no longer counts."),
                                    .label = tr("Reason"),
                                    .accept = tr("Withdraw"),
                                    .required = true};
        context().prompts.askText(this, question, [this](const std::optional<QString> &reason) {
            if (!reason)
                return;
            send([id = m_given.id, version = m_version, why = *reason](Tx &tx, const desk::TicketRef &) {
                return desk::withdrawActivity(tx, {id, version}, why);
            });
        });
    }

    void fill()
    {
        show(m_given);
        m_filled = typed();
        if (m_facts.view) {
            m_version = m_given.version;
            if (m_followUps)
                m_followUps->setFollowUps(m_facts.view->followUps);
            m_files->setFiles(m_given.id, m_facts.view->files);
        }
        m_title->setFocus();
    }

    void show(const Activity &entry)
    {
        m_title->setText(entry.title);
        m_day->setDay(entry.day.isValid() ? entry.day : m_facts.today);
        if (m_until)
            m_until->setDay(entry.until);
        m_state->choose(entry.state.isEmpty() ? m_facts.kind->states.value(0).id : entry.state);
        const auto number = [](auto id) { return id.isValid() ? QString::number(id.value) : QString(); };
        if (m_system)
            m_system->choose(number(entry.system));
        if (m_agency)
            m_agency->choose(number(entry.agency));
        if (m_people)
            m_people->setChosen(entry.people);
        if (m_result)
            m_result->setPlainText(entry.result);
        if (m_service)
            m_service->choose(entry.service);
        m_fields->setValues(entry.fields);
    }

    Activity typed() const
    {
        Activity one = m_given;
        one.title = m_title->text().trimmed();
        one.day = m_day->day();
        if (m_until)
            one.until = m_until->day();
        one.state = m_state->choice();
        if (m_system)
            one.system = SystemId{m_system->choice().toLongLong()};
        if (m_agency)
            one.agency = AgencyId{m_agency->choice().toLongLong()};
        if (m_people)
            one.people = m_people->chosen();
        if (m_result)
            one.result = m_result->toPlainText().trimmed();
        if (m_service)
            one.service = m_service->choice();
        one.fields = m_fields->values();
        return one;
    }

    ActivityFacts m_facts;
    Activity m_given;
    Activity m_filled;               ///< as typed() gave it before anything was typed
    std::optional<qint64> m_version; ///< that is changed; none: whatever is there
    bool m_sent = false;             ///< the last order is under way
    int m_busy = 0;                  ///< how much else is
    QVBoxLayout *m_column;
    QScrollArea *m_scroll = nullptr;
    QPushButton *m_withdraw = nullptr;
    QLineEdit *m_title = nullptr;
    FormField *m_titleField = nullptr;
    DayEdit *m_day = nullptr;
    DayEdit *m_until = nullptr;
    ChoiceBox *m_state = nullptr;
    ChoiceBox *m_system = nullptr;
    ChoiceBox *m_agency = nullptr;
    ChoiceBox *m_service = nullptr;
    PeoplePicker *m_people = nullptr;
    QPlainTextEdit *m_result = nullptr;
    KindFields *m_fields = nullptr;
    FollowUpsView *m_followUps = nullptr;
    FilesView *m_files = nullptr;
};

void readAndOpen(DeskContext &context, QWidget *parent, ActivityId id, const activityforms::NewEntry &entry)
{
    context.read(
        parent, [id, kind = entry.kind](Reader &reader) { return readActivityFacts(reader, id, kind); },
        [&context, parent, entry](const Result<ActivityFacts> &facts) {
            if (!facts)
                return context.toasts.show(facts.error().message, Tone::Late);
            (new ActivityForm(context, *facts, entry, parent))->open();
        });
}

} // namespace

void activityforms::openNew(DeskContext &context, QWidget *parent, const NewEntry &entry)
{
    readAndOpen(context, parent, {}, entry);
}

void activityforms::open(DeskContext &context, QWidget *parent, ActivityId id)
{
    readAndOpen(context, parent, id, {});
}

} // namespace tanggap
