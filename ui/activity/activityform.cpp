// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/activityform.h"

#include "desk/activity.h"
#include "ui/activity/activityfacts.h"
#include "ui/activity/activityprint.h"
#include "ui/activity/entryfields.h"
#include "ui/activity/filesview.h"
#include "ui/activity/followupsview.h"
#include "ui/base/painting.h"
#include "ui/base/prompts.h"
#include "ui/base/toasts.h"
#include "ui/base/widgets/frames.h"
#include "ui/ticket/forms/formdialog.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QPushButton>
#include <QScrollArea>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

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
        if (QWidget *missing = m_fields->check())
            return m_scroll->ensureWidgetVisible(missing);
        const Activity given = m_fields->typedInto(m_given);
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

    /// Also what is ticked, chosen and added, which no line of text tells.
    bool isTyped() const override
    {
        return FormDialog::isTyped() || !m_files->added().isEmpty() ||
               (m_followUps && !m_followUps->added().isEmpty()) || m_fields->typedInto(m_given) != m_filled;
    }

private:
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
        return duty ? (duty->number + u"  "_s + duty->text.in(currentLanguage())).trimmed() : QString();
    }

    void build()
    {
        auto *content = new QWidget;
        m_column = new QVBoxLayout(content);
        m_column->setContentsMargins(0, 0, space::Normal, 0);
        m_column->setSpacing(space::Normal);
        m_fields = new EntryFields(m_facts, context().organization->services);
        m_column->addWidget(m_fields);
        if (m_facts.kind->followUps)
            buildFollowUps();
        m_files = new FilesView(context(), m_facts.whyNot);
        auto *files = new SectionHeader(tr("Files and papers"));
        if (m_facts.view) // as it was saved
            files->addControl(newPrintButton(context(), m_given.id, *m_facts.kind, this));
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
        m_column->addStretch(); // what height is left over is not to part labels from their fields
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
            const Activity mine = typedOver(view.line.activity, m_filled, m_fields->typedInto(m_given));
            m_given = view.line.activity;
            m_fields->setEntry(m_given);
            m_filled = m_fields->typedInto(m_given);
            m_fields->setEntry(mine);
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
        m_fields->setEntry(m_given);
        m_filled = m_fields->typedInto(m_given);
        if (m_facts.view) {
            m_version = m_given.version;
            if (m_followUps)
                m_followUps->setFollowUps(m_facts.view->followUps);
            m_files->setFiles(m_given.id, m_facts.view->files);
        }
        m_fields->setFocus();
    }

    ActivityFacts m_facts;
    Activity m_given;
    Activity m_filled;               ///< as the fields gave it before anything was typed
    std::optional<qint64> m_version; ///< that is changed; none: of a new one
    bool m_sent = false;             ///< the last order is under way
    int m_busy = 0;                  ///< how much else is
    QVBoxLayout *m_column;
    QScrollArea *m_scroll = nullptr;
    QPushButton *m_withdraw = nullptr;
    EntryFields *m_fields = nullptr;
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
