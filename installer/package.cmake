# What is installed, and the Debian package made of it (`./dev package`).
include(GNUInstallDirs)

install(TARGETS tanggap tanggapctl)
install(FILES installer/tanggap.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES installer/io.github.tanggap.Tanggap.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES resources/icons/tanggap.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES installer/copyright README.md DESTINATION ${CMAKE_INSTALL_DOCDIR})

# Debian wants the changelog under this name, and packed.
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS CHANGELOG.md)
execute_process(COMMAND gzip -9nc CHANGELOG.md WORKING_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR}
                OUTPUT_FILE ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz COMMAND_ERROR_IS_FATAL ANY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME tanggap)
set(CPACK_PACKAGE_VENDOR "Tanggap contributors")
set(CPACK_PACKAGE_CONTACT "Tanggap contributors <contributors@tanggap.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "incident desk of a regional cyber incident response team")
set(CPACK_PACKAGE_DESCRIPTION
    "Tanggap carries a report of a cyber incident through the team's own procedure:
who acts next, until when, and which paper belongs to the step. Organization
and procedure are data files. The window is tanggap; tanggapctl serves scripts
and scheduled jobs.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
# The libraries that the programs are linked with are found by dpkg-shlibdeps. It does not see what is loaded by
# name: the SQL driver, the SVG plugin, the media backend, and the fonts of papers and window.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libqt6sql6-sqlite, libqt6svg6, libqt6multimedia6, fontconfig, fonts-urw-base35, fonts-liberation, fonts-noto-core")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-inter, qt6-wayland")
include(CPack)
