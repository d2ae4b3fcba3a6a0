# Makes a header of SQL texts from .sql files: core/storage/workshops/rows.sql becomes turnout::sql::workshops_rows.
# A change of a file configures anew, so the header never lags behind.
function(turnout_sql_texts header)
    set(texts "")
    foreach(file IN LISTS ARGN)
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${file})
        file(READ ${file} text)
        string(STRIP "${text}" text)
        string(REGEX REPLACE "\\.sql$" "" name ${file})
        string(REPLACE "/" "_" name ${name})
        string(APPEND texts "inline constexpr char16_t ${name}[] = uR\"sql(${text}\n)sql\";\n")
    endforeach()
    file(CONFIGURE OUTPUT ${header} CONTENT "#pragma once\n\nnamespace turnout::sql {\n\n@texts@\n} // namespace turnout::sql\n" @ONLY)
endfunction()
