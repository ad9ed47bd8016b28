// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/assistantsteps.h"

#include "store/store.h"
#include "ui/base/background.h"
#include "ui/base/language.h"
#include "ui/base/painting.h"
#include "ui/base/prompts.h"
#include "ui/base/retranslate.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/texts.h"
#include "ui/setup/flowroleeditor.h"
#include "ui/setup/letterheadeditor.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace tanggap
{

namespace
{

QString fileNameFor(SetupChoices::Place place)
{
    return place == SetupChoices::Place::Drill ? u"latihan.tanggap"_s : u"kasus.tanggap"_s;
}

/// Whether there is a database of ours at a path that this program can open.
Result<> checkExisting(const QString &path)
{
    const SystemClock clock;
    TRY_LET(const auto store, Store::open(path, clock));
    return {};
}

} // namespace

LanguageStep::LanguageStep(SetupChoices &choices, LanguageSwitch &languages)
    : AssistantStep(choices)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Normal);
    // Each language is named in itself.
    const std::pair<Language, QString> offered[] = {{Language::Indonesian, u"Bahasa Indonesia"_s},
                                                    {Language::English, u"English"_s}};
    for (const auto &[language, name] : offered) {
        auto *choice = new QRadioButton(name);
        choice->setObjectName(u"language/"_s + codeOf(language));
        choice->setChecked(languages.current() == language);
        connect(choice, &QRadioButton::toggled, &languages, [&languages, language = language](bool on) {
            if (on)
                languages.set(language);
        });
        column->addWidget(choice, 0, Qt::AlignLeft);
    }
    column->addStretch();
}

QString LanguageStep::title() const
{
    return tr("Language");
}

QString LanguageStep::explanation() const
{
    return tr("The window can change its language at any time. Official papers are always Indonesian.");
}

PlaceStep::PlaceStep(SetupChoices &choices, Prompts &prompts, const QString &folder)
    : AssistantStep(choices)
    , m_prompts(prompts)
    , m_folder(folder)
    , m_places(new QButtonGroup(this))
    , m_path(new QLineEdit)
    , m_pathField(new FormField(m_path))
{
    using Place = SetupChoices::Place;
    auto *fresh = newChoice(u"placeNew"_s, Place::New);
    auto *existing = newChoice(u"placeExisting"_s, Place::Existing);
    auto *drill = newChoice(u"placeDrill"_s, Place::Drill);
    auto *browseButton = new QPushButton;
    browseButton->setObjectName(u"browse"_s);
    m_path->setObjectName(u"path"_s);
    m_pathField->setObjectName(u"pathField"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Near);
    for (QRadioButton *choice : {fresh, existing, drill})
        column->addWidget(choice, 0, Qt::AlignLeft);
    column->addSpacing(space::Normal);
    column->addWidget(m_pathField);
    column->addWidget(browseButton, 0, Qt::AlignLeft);
    column->addStretch();
    m_delay.setSingleShot(true);
    m_delay.setInterval(150ms);
    connect(&m_delay, &QTimer::timeout, this, &PlaceStep::check);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_typed = true; });
    connect(m_path, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_choices.path = QDir::cleanPath(text.trimmed());
        m_fits = false;
        m_delay.start();
        emit changed();
    });
    connect(browseButton, &QPushButton::clicked, this, &PlaceStep::browse);
    keepTranslated(this, [this, fresh, existing, drill, browseButton] {
        fresh->setText(tr("A new database for this office"));
        existing->setText(tr("Open a database that is there already"));
        drill->setText(tr("A drill: invented accounts and tickets, to practise with"));
        browseButton->setText(tr("Choose …"));
        m_pathField->setLabel(tr("File"), true);
        check();
    });
    fresh->setChecked(true);
}

QRadioButton *PlaceStep::newChoice(const QString &name, SetupChoices::Place place)
{
    auto *choice = new QRadioButton;
    choice->setObjectName(name);
    m_places->addButton(choice);
    connect(choice, &QRadioButton::toggled, this, [this, place](bool on) {
        if (on)
            choose(place);
    });
    return choice;
}

QString PlaceStep::title() const
{
    return tr("Database");
}

QString PlaceStep::explanation() const
{
    return tr("Everything is kept in one file on a disk of this computer. A network share will not do: two "
              "computers would damage it.");
}

void PlaceStep::choose(SetupChoices::Place place)
{
    m_choices.place = place;
    m_fits = false;
    if (place == SetupChoices::Place::Existing) {
        m_typed = false;
        m_path->clear();
    } else if (!m_typed) {
        m_path->setText(QDir(m_folder).filePath(fileNameFor(place)));
    }
    check();
    emit changed();
}

void PlaceStep::browse()
{
    const auto take = [this](const QString &path) {
        m_typed = true;
        m_path->setText(path);
    };
    const FileQuestion question{tr("Where is the database?"), tr("Tanggap database (*.tanggap)"),
                                m_choices.path};
    if (m_choices.place == SetupChoices::Place::Existing)
        m_prompts.chooseFiles(this, question, [take](const QStringList &files) {
            if (!files.isEmpty())
                take(files.first());
        });
    else
        m_prompts.saveFile(this, question, [take](const std::optional<QString> &file) {
            if (file)
                take(*file);
        });
}

void PlaceStep::check()
{
    m_delay.stop();
    const int request = ++m_request;
    const QString path = m_choices.path;
    if (path.isEmpty() || path == u"."_s) {
        m_fits = false;
        m_pathField->setError({});
        m_pathField->setHint(tr("Choose the file to open."));
        return;
    }
    if (!QDir::isAbsolutePath(path))
        return checked(fail(ErrorCode::Invalid, tr("Write the whole path, beginning with the disk.")));
    m_pathField->setHint(tr("Looking at the disk …"));
    const bool existing = m_choices.place == SetupChoices::Place::Existing;
    inBackground(
        this, [path, existing] { return existing ? checkExisting(path) : Store::checkPlace(path); },
        [this, request](const Result<> &outcome) {
            if (request == m_request)
                checked(outcome);
        });
}

void PlaceStep::checked(const Result<> &outcome)
{
    m_fits = outcome.has_value();
    m_pathField->setError(m_fits ? QString() : outcome.error().message);
    m_pathField->setHint(m_fits ? tr("This place is fine.") : QString());
    emit changed();
}

LetterheadStep::LetterheadStep(SetupChoices &choices, Prompts &prompts)
    : AssistantStep(choices)
    , m_editor(new LetterheadEditor(prompts))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_editor);
    connect(m_editor, &LetterheadEditor::changed, this, [this] {
        const Letterhead head = m_editor->letterhead();
        const auto &organization = m_choices.source.organization;
        m_choices.letterhead.reset();
        if (organization && head != organization->letterhead)
            m_choices.letterhead = head;
        m_choices.crest = m_editor->crest();
        emit changed();
    });
}

QString LetterheadStep::title() const
{
    return tr("Letterhead");
}

QString LetterheadStep::explanation() const
{
    return tr("It stands on every paper that leaves the desk. It can be changed later in the settings.");
}

bool LetterheadStep::isNeeded() const
{
    return m_choices.place == SetupChoices::Place::New;
}

bool LetterheadStep::isComplete() const
{
    return m_editor->isComplete();
}

void LetterheadStep::enter()
{
    const auto &organization = m_choices.source.organization;
    if (!organization || m_shownFor == organization->id)
        return;
    m_shownFor = organization->id;
    m_editor->setLetterhead(organization->letterhead);
}

FlowRolesStep::FlowRolesStep(SetupChoices &choices)
    : AssistantStep(choices)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::Normal);
}

QString FlowRolesStep::title() const
{
    return tr("Roles of the flow");
}

QString FlowRolesStep::explanation() const
{
    return tr("The procedure names who acts; the organization says who is in the team. Where the documents "
              "leave a gap, this fills it. It can be changed later in the settings.");
}

bool FlowRolesStep::isNeeded() const
{
    if (m_choices.place != SetupChoices::Place::New)
        return false;
    const auto &procedures = m_choices.source.procedures;
    return std::any_of(procedures.begin(), procedures.end(),
                       [](const Procedure &each) { return !FlowRoleEditor::mappable(each).isEmpty(); });
}

void FlowRolesStep::enter()
{
    clearOut(m_column);
    if (!m_choices.source.organization)
        return;
    for (const Procedure &procedure : m_choices.source.procedures) {
        auto *editor = new FlowRoleEditor;
        QHash<QString, QStringList> chosen;
        for (const FlowRole &role : procedure.flowRoles) {
            const auto found = m_choices.flowRoles.constFind(procedure.id + u'/' + role.id);
            if (found != m_choices.flowRoles.constEnd())
                chosen.insert(role.id, *found);
        }
        editor->show(*m_choices.source.organization, procedure, chosen);
        connect(editor, &FlowRoleEditor::mapped, this,
                [this](const QString &of, const QString &role, const QStringList &roles) {
                    m_choices.flowRoles.insert(of + u'/' + role, roles);
                });
        m_column->addWidget(editor);
    }
    m_column->addStretch();
}

} // namespace tanggap
