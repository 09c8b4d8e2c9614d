package cn.mingzhang.staff;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Roles in one column, by their codes. */
@Converter
public class RolesColumn implements AttributeConverter<Set<Role>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Role> roles) {
        return roles.stream().sorted().map(Role::code).collect(Collectors.joining(" "));
    }

    @Override
    public Set<Role> convertToEntityAttribute(String codes) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (codes != null && !codes.isBlank()) {
            Arrays.stream(codes.split(" ")).forEach(code -> roles.add(Role.ofCode(code).orElseThrow(
                    () -> new IllegalArgumentException("not a role: " + code))));
        }
        return roles;
    }
}
