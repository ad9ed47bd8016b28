// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/assistant.h"

#include "desk/accounts.h"
#include "org/capability.h"
#include "procedure/organizationpatch.h"
#include "ui/base/background.h"
#include "ui/base/errorpresenter.h"
#include "ui/base/icons.h"
#include "ui/base/painting.h"
#include "ui/base/retranslate.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/stepper.h"
#include "ui/setup/assistantsteps.h"
#include "ui/setup/organizationstep.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

Result<desk::SetUp> setUpFrom(const SetupChoices &choices)
{
    desk::SetUp result;
    result.organization = choices.source.file;
    result.procedures = choices.source.procedureFiles;
    if (choices.letterhead) {
        TRY_LET(result.organization,
                patchedOrganization(choices.source.file, {.letterhead = choices.letterhead, .calendar = {}}));
    }
    for (auto it = choices.flowRoles.begin(); it != choices.flowRoles.end(); ++it)
        result.settings.insert(u"flow_role/"_s + it.key(), it->join(u' '));
    result.crest = choices.crest;
    const bool drill = choices.place == SetupChoices::Place::Drill;
    result.adminName = drill ? Core::tr("Sample administrator") : choices.adminName;
    result.adminLogin = drill ? u"admin"_s : choices.adminLogin;
    result.adminRoles = {choices.adminRole};
    if (drill) {
        const auto &roles = choices.source.organization->roles;
        const auto manager = std::find_if(roles.begin(), roles.end(), [](const RoleSlot &role) {
            return role.capabilities.contains(capability::Accounts);
        });
        if (manager != roles.end())
            result.adminRoles = {manager->id};
    }
    TRY_LET(result.adminPasswordHash,
            desk::hashPassword(drill ? desk::DrillPassword : choices.adminPassword, drill));
    return result;
}

Assistant::Assistant(const Clock &clock, LanguageSwitch &languages, Prompts &prompts, const QString &folder,
                     Samples samples, QWidget *parent)
    : QFrame(parent)
    , m_clock(clock)
    , m_samples(std::move(samples))
    , m_stepper(new Stepper)
    , m_title(new QLabel)
    , m_explanation(new QLabel)
    , m_banner(new Banner)
    , m_pages(new QStackedWidget)
    , m_progress(new QProgressBar)
    , m_progressText(new QLabel)
    , m_back(new QPushButton)
    , m_next(new QPushButton)
{
    setProperty("surface", u"ground"_s);
    setTextRole(m_title, TextRole::Title);
    setSecondary(m_explanation);
    m_explanation->setWordWrap(true);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(40, 32, 40, 20);
    content->setSpacing(space::Near);
    content->addWidget(m_title);
    content->addWidget(m_explanation);
    content->addSpacing(space::Normal);
    content->addWidget(m_banner);
    content->addWidget(m_pages, 1);
    content->addWidget(newButtons());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(newRail());
    row->addLayout(content, 1);

    addStep(new LanguageStep(m_choices, languages));
    addStep(new PlaceStep(m_choices, prompts, folder));
    addStep(new OrganizationStep(m_choices, prompts));
    addStep(new FlowRolesStep(m_choices));
    addStep(new LetterheadStep(m_choices, prompts));
    addStep(new AdministratorStep(m_choices));
    keepTranslated(this, [this] { refresh(); });
    go(0);
}

QWidget *Assistant::newRail()
{
    auto *rail = new QFrame;
    rail->setProperty("surface", u"panel"_s);
    rail->setFixedWidth(280);
    auto *mark = new QLabel;
    mark->setPixmap(icon(u"tanggap"_s).pixmap(32, 32));
    auto *name = new QLabel(u"Tanggap"_s);
    setTextRole(name, TextRole::Title);
    auto *brand = new QHBoxLayout;
    brand->setSpacing(space::Near);
    brand->addWidget(mark);
    brand->addWidget(name, 1);
    auto *column = new QVBoxLayout(rail);
    column->setContentsMargins(24, 32, 16, 24);
    column->setSpacing(space::Page);
    column->addLayout(brand);
    column->addWidget(m_stepper);
    column->addStretch();
    m_stepper->setAttribute(Qt::WA_TransparentForMouseEvents); // it only shows where one is
    m_stepper->setFocusPolicy(Qt::NoFocus);
    return rail;
}

QWidget *Assistant::newButtons()
{
    auto *bar = new QWidget;
    m_back->setObjectName(u"back"_s);
    m_next->setObjectName(u"next"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    setButtonKind(m_next, ButtonKind::Primary);
    m_next->setMinimumHeight(36);
    m_back->setMinimumHeight(36);
    setTextRole(m_progressText, TextRole::Small);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, space::Near, 0, 0);
    row->setSpacing(space::Normal);
    row->addWidget(m_progress);
    row->addWidget(m_progressText, 1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, [this] { go(neighbour(m_current, -1)); });
    connect(m_next, &QPushButton::clicked, this, &Assistant::next);
    return bar;
}

void Assistant::addStep(AssistantStep *step)
{
    m_steps << step;
    m_pages->addWidget(newScrollArea(step));
    connect(step, &AssistantStep::changed, this, &Assistant::refresh);
}

int Assistant::neighbour(int from, int direction) const
{
    for (int i = from + direction; i >= 0 && i < m_steps.size(); i += direction) {
        if (m_steps.at(i)->isNeeded())
            return i;
    }
    return -1;
}

void Assistant::go(int index)
{
    if (index < 0)
        return;
    m_current = index;
    m_banner->hide();
    current()->enter();
    m_pages->setCurrentIndex(index);
    refresh();
    if (QWidget *first = current()->nextInFocusChain(); first && isVisible())
        first->setFocus();
}

void Assistant::next()
{
    if (m_working || !current()->isComplete())
        return;
    const int after = neighbour(m_current, +1);
    if (after >= 0)
        go(after);
    else if (m_choices.place == SetupChoices::Place::Existing)
        emit finished(m_choices.path);
    else
        create();
}

void Assistant::refresh()
{
    m_title->setText(current()->title());
    m_explanation->setText(current()->explanation());
    QList<StepLine> lines;
    for (int i = 0; i < m_steps.size(); ++i) {
        const StepMark mark = !m_steps.at(i)->isNeeded() ? StepMark::Skipped
                              : i < m_current            ? StepMark::Done
                              : i == m_current           ? StepMark::Current
                                                         : StepMark::Ahead;
        lines << StepLine{QString::number(i), m_steps.at(i)->title(), {}, {}, mark};
    }
    if (lines != m_stepper->lines())
        m_stepper->setLines(lines);
    const bool last = neighbour(m_current, +1) < 0;
    const bool opens = m_choices.place == SetupChoices::Place::Existing;
    m_back->setText(tr("Back"));
    m_next->setText(!last ? tr("Next") : opens ? tr("Open") : tr("Make the database"));
    m_back->setEnabled(!m_working && neighbour(m_current, -1) >= 0);
    m_next->setEnabled(!m_working && current()->isComplete());
    m_pages->setEnabled(!m_working);
    m_progress->setVisible(m_working);
    m_progressText->setText(m_working ? tr("Making the database …") : QString());
}

void Assistant::create()
{
    m_working = true;
    m_banner->hide();
    refresh();
    const bool drill = m_choices.place == SetupChoices::Place::Drill;
    inBackground(
        this,
        [choices = m_choices, drill, &clock = m_clock, samples = m_samples]() -> Result<> {
            TRY_LET(const desk::SetUp setUp, setUpFrom(choices));
            return desk::createDatabase(choices.path, drill, setUp, clock, drill ? samples : Samples());
        },
        [this](const Result<> &outcome) { created(outcome); });
}

void Assistant::created(const Result<> &outcome)
{
    m_working = false;
    refresh();
    if (outcome)
        emit finished(m_choices.path);
    else
        presentError(*m_banner, outcome.error(), tr("Nothing was made; what you chose is still here."),
                     [this] { create(); });
}

} // namespace tanggap
