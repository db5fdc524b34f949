# sleep: every launch
# Draws its images again: gnuplot samples.gp
reset
set encoding utf8

$ideal1 << END_OF_DATA
-0.10303733332951863 1.0
5.2549039998054505 1.0
END_OF_DATA

# : workers, value, low, high, hollow
$data1 << END_OF_DATA
0.0573167 0.998005 ? ? 0
0.1249 0.999985 ? ? 0
0.339317 0.999907 ? ? 0
0.38685 1.00001 ? ? 0
0.6009 0.999831 ? ? 0
0.614817 1.00087 ? ? 0
0.7362 1.00002 ? ? 0
0.864467 1.0017 ? ? 0
0.978667 1.0 ? ? 0
1.03227 1.00034 ? ? 0
1.05633 1.00002 ? ? 0
1.32505 0.999846 ? ? 0
1.33863 0.999537 ? ? 0
1.48657 0.999811 ? ? 0
1.73907 1.00001 ? ? 0
1.89017 0.999998 ? ? 0
2.1821 1.00065 ? ? 0
2.44042 1.00006 ? ? 0
2.45393 0.999876 ? ? 0
2.50775 0.999387 ? ? 0
2.57533 0.999962 ? ? 0
2.80093 1.00004 ? ? 0
2.86497 1.00017 ? ? 0
3.05947 0.99998 ? ? 0
3.1575 0.999955 ? ? 0
3.1612 1.0006 ? ? 0
3.30912 0.999983 ? ? 0
3.42968 0.999975 ? ? 0
3.44373 0.999961 ? ? 0
3.68175 0.999776 ? ? 0
3.81285 0.999815 ? ? 0
3.97712 1.00037 ? ? 0
4.13602 0.999993 ? ? 0
4.24325 1.00066 ? ? 0
4.27742 1.00023 ? ? 0
4.30482 1.00001 ? ? 0
4.58302 0.999401 ? ? 0
4.66443 0.999893 ? ? 0
4.8262 1.00033 ? ? 0
5.08097 1.00017 ? ? 0
5.1079 1.00004 ? ? 0
5.13833 1.00027 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data2 << END_OF_DATA
0.31245 0.999984 ? ? 0
0.366267 0.999833 ? ? 0
0.369817 1.00011 ? ? 0
0.493817 0.999971 ? ? 0
0.618433 0.999802 ? ? 0
0.669133 0.99994 ? ? 0
0.722683 1.00006 ? ? 0
0.8608 0.99984 ? ? 0
0.87165 1.00009 ? ? 0
1.03917 0.99972 ? ? 0
1.08318 1.00001 ? ? 0
1.21713 1.00007 ? ? 0
1.23753 1.00023 ? ? 0
1.59355 0.999978 ? ? 0
1.72203 0.998749 ? ? 0
1.72557 1.00005 ? ? 0
1.95407 1.00002 ? ? 0
2.18567 0.999889 ? ? 0
2.32987 1.00003 ? ? 0
2.4369 0.999768 ? ? 0
2.51492 0.999928 ? ? 0
2.58273 1.00004 ? ? 0
2.58623 0.99995 ? ? 0
3.08992 1.00025 ? ? 0
3.10033 1.00018 ? ? 0
3.16487 0.99975 ? ? 0
3.27188 0.999987 ? ? 0
3.30558 0.99997 ? ? 0
3.56432 1.00002 ? ? 0
3.67485 0.999838 ? ? 0
3.68527 1.00019 ? ? 0
3.86645 1.00003 ? ? 0
4.08173 1.00039 ? ? 0
4.0956 1.00028 ? ? 0
4.1091 1.00005 ? ? 0
4.58665 0.999862 ? ? 0
4.60013 0.999939 ? ? 0
4.6538 1.00014 ? ? 0
4.67132 0.99996 ? ? 0
4.81937 1.00025 ? ? 0
4.93342 0.999979 ? ? 0
5.11145 1.00016 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data3 << END_OF_DATA
0.00348333 0.999898 ? ? 0
0.0609167 0.999898 ? ? 0
0.17845 0.999998 ? ? 0
0.285517 1.00002 ? ? 0
0.6078 0.999672 ? ? 0
0.6521 0.999407 ? ? 0
0.856767 0.99926 ? ? 0
1.11003 1.00016 ? ? 0
1.32153 1.00002 ? ? 0
1.34217 1.0004 ? ? 0
1.47615 1.00038 ? ? 0
1.4797 0.999904 ? ? 0
1.65408 1.00007 ? ? 0
1.70777 1.00015 ? ? 0
1.86323 1.00008 ? ? 0
1.94372 1.00005 ? ? 0
1.95057 0.999401 ? ? 0
2.00765 0.999994 ? ? 0
2.0614 0.999917 ? ? 0
2.16848 0.999918 ? ? 0
2.32637 0.999979 ? ? 0
2.59973 1.00008 ? ? 0
2.66693 0.999966 ? ? 0
2.774 0.999981 ? ? 0
2.80778 0.999792 ? ? 0
2.86145 0.999618 ? ? 0
2.9455 1.0008 ? ? 0
3.08633 1.00064 ? ? 0
3.45725 1.0 ? ? 0
3.75233 1.00026 ? ? 0
3.75917 1.00001 ? ? 0
3.98752 0.999924 ? ? 0
4.05475 0.999816 ? ? 0
4.08523 1.00133 ? ? 0
4.24692 0.999894 ? ? 0
4.51883 0.999952 ? ? 0
4.52567 1.00011 ? ? 0
4.65732 1.00043 ? ? 0
4.67482 1.00072 ? ? 0
4.67837 0.999674 ? ? 0
4.7122 1.00016 ? ? 0
5.15187 1.00039 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data4 << END_OF_DATA
0.0 0.99963 ? ? 0
0.0644333 0.999954 ? ? 0
0.0712667 1.00057 ? ? 0
0.373333 0.99984 ? ? 0
0.62525 0.999719 ? ? 0
0.665633 0.997051 ? ? 0
0.749717 1.0001 ? ? 0
0.868133 1.00013 ? ? 0
1.05283 1.00035 ? ? 0
1.22397 0.999481 ? ? 0
1.24102 0.999981 ? ? 0
1.2679 0.999992 ? ? 0
1.36907 0.999993 ? ? 0
1.64722 1.00314 ? ? 0
1.84612 1.00013 ? ? 0
1.85967 0.999572 ? ? 0
2.2125 0.999695 ? ? 0
2.31955 0.999766 ? ? 0
2.48077 0.999753 ? ? 0
2.51138 0.999035 ? ? 0
2.52173 0.999663 ? ? 0
2.6133 1.00001 ? ? 0
2.9186 1.00012 ? ? 0
2.95237 0.999987 ? ? 0
3.09678 1.00108 ? ? 0
3.1539 1.00041 ? ? 0
3.29873 0.999975 ? ? 0
3.41613 0.999987 ? ? 0
3.6713 1.00391 ? ? 0
3.73883 1.00001 ? ? 0
3.86998 1.00001 ? ? 0
3.984 1.00105 ? ? 0
4.0011 0.99991 ? ? 0
4.08877 1.00002 ? ? 0
4.25043 1.00002 ? ? 0
4.4118 1.00009 ? ? 0
4.57937 0.999875 ? ? 0
4.6609 0.999651 ? ? 0
4.70537 1.00048 ? ? 0
4.87983 1.00013 ? ? 0
5.04048 1.00217 ? ? 0
5.06745 1.00006 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data5 << END_OF_DATA
0.428383 0.999924 ? ? 0
1.28429 1.00002 ? ? 0
2.14868 0.999923 ? ? 0
3.00621 0.999987 ? ? 0
3.86057 1.00002 ? ? 0
4.72835 1.0001 ? ? 0
END_OF_DATA

# process: workers, value, low, high, hollow
$data6 << END_OF_DATA
5.2549039998054505 1.0185 ? ? 0
END_OF_DATA

# thread: workers, value, low, high, hollow
$data7 << END_OF_DATA
5.2549039998054505 1.0155 ? ? 0
END_OF_DATA

# task: workers, value, low, high, hollow
$data8 << END_OF_DATA
5.2549039998054505 1.0125 ? ? 0
END_OF_DATA

# task-pool: workers, value, low, high, hollow
$data9 << END_OF_DATA
5.2549039998054505 1.0095 ? ? 0
END_OF_DATA

# median of a round: workers, value, low, high, hollow
$data10 << END_OF_DATA
5.2549039998054505 1.0065 ? ? 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.12731
set rmargin at screen 0.74166
set bmargin at screen 0.205
set tmargin at screen 0.808
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set xrange [-0.10303733332951863:5.2549039998054505]
set xtics ('0' 0.0, '2' 2.0, '4' 4.0)
set yrange [0.98:1.02]
set ytics ('0.98' 0.98, '0.99' 0.99, '1' 1.0, '1.01' 1.01, '1.02' 1.02)
set label 1 'sleep: every launch' at screen 0.12731, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Waits 64 times 100 ms; I/O-bound tasks that need no core.' at screen 0.12731, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 '168 launches in the order of time · hollow: disturbed by others (0)' at screen 0.12731, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Time / median of its model and N' at screen 0.03125, screen 0.5065 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Time since the first launch in min' at screen 0.43449, screen 0.099 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'AMD EPYC' at screen 0.12731, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 'process' at screen 0.77291, screen 0.78539 left font 'DejaVu Sans,36.0' textcolor rgb '#C15500' noenhanced
set label 8 'thread' at screen 0.77291, screen 0.74016 left font 'DejaVu Sans,36.0' textcolor rgb '#0072B2' noenhanced
set label 9 'task' at screen 0.77291, screen 0.69494 left font 'DejaVu Sans,36.0' textcolor rgb '#008561' noenhanced
set label 10 'task-pool' at screen 0.77291, screen 0.64971 left font 'DejaVu Sans,36.0' textcolor rgb '#9F5E82' noenhanced
set label 11 'median of a round' at screen 0.77291, screen 0.60449 left font 'DejaVu Sans,36.0' textcolor rgb '#000000' noenhanced

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'samples.svg'
plot \
  $data1 using 1:2 with points pointtype 5 pointsize 0.593 linecolor rgb '#D55E00', \
  $data2 using 1:2 with points pointtype 7 pointsize 0.593 linecolor rgb '#0072B2', \
  $data3 using 1:2 with points pointtype 9 pointsize 0.593 linecolor rgb '#009E73', \
  $data4 using 1:2 with points pointtype 11 pointsize 0.593 linecolor rgb '#CC79A7', \
  $data5 using 1:2 with lines linewidth 4 dashtype 1 linecolor rgb '#000000', \
  $ideal1 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777'
set output
