// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/versiondialog.h"

#include "ui/base/painting.h"
#include "ui/base/theme.h"
#include "ui/base/timetext.h"
#include "ui/base/widgets/inputs.h"
#include "ui/base/widgets/texts.h"
#include "ui/document/linediff.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

class VersionDialog : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::VersionDialog)

public:
    VersionDialog(QWidget *parent, const QList<PaperVersion> &versions,
                  const QHash<PersonId, QString> &people, const QTimeZone &zone)
        : QDialog(parent)
        , m_versions(versions)
        , m_left(new ChoiceBox)
        , m_right(new ChoiceBox)
        , m_lines(new QTreeWidget)
        , m_remarks(newText({}, TextRole::Small))
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setObjectName(u"versionDialog"_s);
        setWindowTitle(tr("Versions side by side"));
        resize(960, 600);
        m_left->setObjectName(u"leftVersion"_s);
        m_right->setObjectName(u"rightVersion"_s);
        m_left->setAccessibleName(tr("Version on the left"));
        m_right->setAccessibleName(tr("Version on the right"));
        for (const PaperVersion &one : m_versions) {
            const QString name = tr("Version %1 · %2 · %3")
                                     .arg(QString::number(one.version), people.value(one.submittedBy),
                                          timetext::moment(one.submitted, zone));
            m_left->addItem(name);
            m_right->addItem(name);
        }
        m_left->setCurrentIndex(int(qMax(qsizetype(0), m_versions.size() - 2)));
        m_right->setCurrentIndex(int(m_versions.size()) - 1);
        m_lines->setObjectName(u"versionLines"_s);
        m_lines->setAccessibleName(tr("Lines of both versions"));
        m_lines->setColumnCount(3);
        m_lines->setRootIsDecorated(false);
        m_lines->setWordWrap(true);
        m_lines->setUniformRowHeights(false);
        m_lines->setHeaderLabels({QString(), tr("Left"), tr("Right")});
        m_lines->header()->setStretchLastSection(false);
        m_lines->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
        m_lines->header()->setSectionResizeMode(1, QHeaderView::Stretch);
        m_lines->header()->setSectionResizeMode(2, QHeaderView::Stretch);
        auto *close = new QPushButton(tr("Close"));
        close->setObjectName(u"closeVersions"_s);
        auto *choices = new QHBoxLayout;
        choices->setSpacing(space::Near);
        choices->addWidget(m_left, 1);
        choices->addWidget(m_right, 1);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(space::Wide, space::Wide, space::Wide, space::Wide);
        column->setSpacing(space::Normal);
        column->addLayout(choices);
        column->addWidget(m_remarks);
        column->addWidget(m_lines, 1);
        column->addWidget(close, 0, Qt::AlignRight);
        connect(close, &QPushButton::clicked, this, &QDialog::reject);
        for (QComboBox *box : {m_left, m_right})
            connect(box, &QComboBox::currentIndexChanged, this, [this] { compare(); });
        compare();
    }

private:
    void compare()
    {
        const PaperVersion &left = m_versions.at(m_left->currentIndex());
        const PaperVersion &right = m_versions.at(m_right->currentIndex());
        m_lines->clear();
        int differing = 0;
        for (const DiffLine &line : diffLines(left.text, right.text)) {
            // A sign beside the colour: what differs is not said by colour alone.
            auto *item =
                new QTreeWidgetItem(m_lines, {line.same ? QString() : u"≠"_s, line.left, line.right});
            if (line.same)
                continue;
            ++differing;
            item->setToolTip(0, tr("This line differs"));
            for (int column = 0; column < 3; ++column)
                item->setBackground(column, palette().alternateBase());
            for (int column = 0; column < 3; ++column) {
                QFont font = m_lines->font();
                font.setBold(true);
                item->setFont(column, font);
            }
        }
        QStringList words{differing ? tr("Lines that differ: %1").arg(differing)
                                    : tr("Both versions say the same.")};
        if (!left.remarks.isEmpty())
            words << tr("Version %1 was returned: %2").arg(QString::number(left.version), left.remarks);
        m_remarks->setText(words.join(u'\n'));
    }

    QList<PaperVersion> m_versions;
    QComboBox *m_left;
    QComboBox *m_right;
    QTreeWidget *m_lines;
    QLabel *m_remarks;
};

} // namespace

void openVersions(QWidget *parent, const QList<PaperVersion> &versions,
                  const QHash<PersonId, QString> &people, const QTimeZone &zone)
{
    (new VersionDialog(parent, versions, people, zone))->open();
}

} // namespace tanggap
