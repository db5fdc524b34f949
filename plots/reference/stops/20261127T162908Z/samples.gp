# stops: every launch
# Draws its images again: gnuplot samples.gp
reset
set encoding utf8

$ideal1 << END_OF_DATA
-0.05472566668192545 1.0
2.7910090007781982 1.0
END_OF_DATA

# : workers, value, low, high, hollow
$data1 << END_OF_DATA
0.0121667 1.00146 ? ? 0
0.0396833 1.00065 ? ? 0
0.13665 1.00016 ? ? 0
0.144983 0.999375 ? ? 0
0.174683 0.999048 ? ? 0
0.17685 1.00116 ? ? 0
0.287433 1.00039 ? ? 0
0.4394 1.05 ? ? 0
0.458233 0.998036 ? ? 0
0.462233 0.997775 ? ? 0
0.464967 0.999966 ? ? 0
0.519617 1.00228 ? ? 0
0.568333 0.999961 ? ? 0
0.619967 0.999564 ? ? 0
0.708933 0.999475 ? ? 0
0.731783 1.00009 ? ? 0
0.738667 1.00328 ? ? 0
0.741467 0.983711 ? ? 0
0.8088 0.999924 ? ? 0
0.8465 1.00503 ? ? 0
0.894667 1.00044 ? ? 0
1.00198 1.00062 ? ? 0
1.02012 0.999978 ? ? 0
1.03665 0.982377 ? ? 0
1.04315 1.00217 ? ? 0
1.09445 1.00004 ? ? 0
1.18647 1.00246 ? ? 0
1.28722 1.00125 ? ? 0
1.36053 1.006 ? ? 0
1.39097 0.999608 ? ? 0
1.41378 1.0002 ? ? 0
1.44882 1.00195 ? ? 0
1.48515 0.999907 ? ? 0
1.57523 1.00003 ? ? 0
1.59722 0.998251 ? ? 0
1.64098 0.996709 ? ? 0
1.69695 0.963327 ? ? 0
1.72055 0.999608 ? ? 0
1.74077 0.99944 ? ? 0
1.76413 0.99854 ? ? 0
1.81057 0.996962 ? ? 0
1.83603 0.999402 ? ? 0
1.9645 1.0003 ? ? 1
1.97222 0.9982 ? ? 1
2.0172 0.998536 ? ? 1
2.06105 1.00477 ? ? 1
2.21622 0.998429 ? ? 1
2.32413 0.999648 ? ? 1
2.33982 1.00002 ? ? 0
2.34427 0.999601 ? ? 0
2.44152 1.05 ? ? 1
2.44752 1.01799 ? ? 1
2.5698 0.997581 ? ? 1
2.70045 1.00152 ? ? 1
2.70657 1.00035 ? ? 1
2.71327 1.00066 ? ? 1
END_OF_DATA

# : workers, value, low, high, hollow
$data2 << END_OF_DATA
0.0 0.998785 ? ? 0
0.0416 0.998852 ? ? 0
0.106067 0.999266 ? ? 0
0.155083 0.999613 ? ? 0
0.16795 1.00091 ? ? 0
0.20135 1.01847 ? ? 0
0.208217 1.00045 ? ? 0
0.344717 1.00335 ? ? 0
0.351667 0.999886 ? ? 0
0.3918 1.00033 ? ? 0
0.42725 1.00325 ? ? 0
0.489017 0.998682 ? ? 0
0.50055 1.00583 ? ? 0
0.613267 0.999307 ? ? 0
0.686067 0.999698 ? ? 0
0.743367 0.999578 ? ? 0
0.750033 1.0004 ? ? 0
0.77605 0.999936 ? ? 0
0.782783 1.00149 ? ? 0
0.82095 0.999909 ? ? 0
0.967183 1.00275 ? ? 0
1.02972 1.00016 ? ? 0
1.05752 0.999055 ? ? 0
1.10653 1.00054 ? ? 0
1.16363 1.00064 ? ? 0
1.20947 1.00036 ? ? 0
1.23038 1.00006 ? ? 0
1.24593 0.999914 ? ? 0
1.31212 1.00056 ? ? 0
1.31892 0.999599 ? ? 0
1.34943 0.999089 ? ? 0
1.4508 0.999242 ? ? 0
1.47363 0.999843 ? ? 0
1.539 1.00011 ? ? 0
1.5457 0.999519 ? ? 0
1.6515 1.00009 ? ? 0
1.679 0.998272 ? ? 0
1.6858 0.999226 ? ? 0
1.75288 1.0003 ? ? 0
1.781 0.9996 ? ? 0
1.80383 0.999889 ? ? 0
1.81327 0.999656 ? ? 0
1.95048 1.00033 ? ? 1
1.97517 1.00108 ? ? 1
2.12073 1.00038 ? ? 1
2.29353 1.00302 ? ? 1
2.31742 0.999787 ? ? 1
2.3261 1.00009 ? ? 1
2.33283 1.0009 ? ? 0
2.39602 1.01164 ? ? 1
2.41077 0.999695 ? ? 1
2.42143 0.997658 ? ? 1
2.57872 1.0003 ? ? 1
2.64605 1.00517 ? ? 1
2.68133 0.999784 ? ? 1
2.69202 0.998043 ? ? 1
END_OF_DATA

# : workers, value, low, high, hollow
$data3 << END_OF_DATA
0.125167 0.997816 ? ? 0
0.132133 1.00052 ? ? 0
0.1836 0.999195 ? ? 0
0.24635 1.00021 ? ? 0
0.269467 0.998584 ? ? 0
0.310317 1.01976 ? ? 0
0.315 0.99988 ? ? 0
0.32465 1.00081 ? ? 0
0.3584 0.997369 ? ? 0
0.368667 1.00001 ? ? 0
0.434467 1.00278 ? ? 0
0.44145 0.996629 ? ? 0
0.445967 0.996097 ? ? 0
0.512767 0.997547 ? ? 0
0.64985 0.998584 ? ? 0
0.65435 0.998694 ? ? 0
0.67735 0.998651 ? ? 0
0.756883 0.995829 ? ? 0
0.789583 1.00379 ? ? 0
0.801883 0.998823 ? ? 0
0.898733 0.999402 ? ? 0
0.974333 1.02929 ? ? 0
0.9789 0.99986 ? ? 0
1.01308 1.00889 ? ? 0
1.03853 0.999536 ? ? 0
1.04523 1.00142 ? ? 0
1.23708 1.05 ? ? 0
1.294 1.00382 ? ? 0
1.3311 0.996227 ? ? 0
1.37573 1.00046 ? ? 0
1.38043 0.999475 ? ? 0
1.50018 1.0125 ? ? 0
1.50713 0.999994 ? ? 0
1.59275 0.998499 ? ? 0
1.61845 0.998759 ? ? 0
1.6233 1.00584 ? ? 0
1.69248 1.00757 ? ? 0
1.70832 0.996386 ? ? 0
1.75965 0.998536 ? ? 0
1.77408 0.998674 ? ? 0
1.81993 0.997644 ? ? 0
1.91745 1.00897 ? ? 1
2.04783 1.00582 ? ? 1
2.1438 1.04037 ? ? 1
2.15383 1.00012 ? ? 1
2.17298 0.994657 ? ? 1
2.24228 0.996612 ? ? 1
2.3051 1.00574 ? ? 1
2.3102 1.00118 ? ? 1
2.37288 1.00155 ? ? 0
2.50027 1.05 ? ? 1
2.50922 1.0074 ? ? 1
2.6017 1.01906 ? ? 1
2.67362 0.990571 ? ? 1
2.72628 1.00744 ? ? 1
2.73628 1.01162 ? ? 1
END_OF_DATA

# : workers, value, low, high, hollow
$data4 << END_OF_DATA
0.06445 0.99932 ? ? 0
0.0933 1.00013 ? ? 0
0.140733 1.00177 ? ? 0
0.188133 0.999045 ? ? 0
0.214933 1.00276 ? ? 0
0.237933 1.00124 ? ? 0
0.319517 1.00151 ? ? 0
0.467083 1.00096 ? ? 0
0.495817 0.997605 ? ? 0
0.542517 0.997693 ? ? 0
0.559983 1.00002 ? ? 0
0.580433 0.999873 ? ? 0
0.584517 0.998052 ? ? 0
0.60735 0.999676 ? ? 0
0.681933 0.999114 ? ? 0
0.76135 0.999945 ? ? 0
0.833117 1.01118 ? ? 0
0.848683 1.00005 ? ? 0
0.8716 1.00397 ? ? 0
0.9186 1.00115 ? ? 0
0.926933 1.00064 ? ? 0
1.00473 1.00345 ? ? 0
1.11328 0.999953 ? ? 0
1.13622 1.00005 ? ? 0
1.2417 1.00219 ? ? 0
1.25267 0.999358 ? ? 0
1.2698 1.0057 ? ? 0
1.28307 1.00997 ? ? 0
1.35625 1.01086 ? ? 0
1.38502 1.00014 ? ? 0
1.42598 0.998275 ? ? 0
1.48043 0.997393 ? ? 0
1.49187 0.999949 ? ? 0
1.60125 0.992846 ? ? 0
1.60522 1.0069 ? ? 0
1.62782 0.998653 ? ? 0
1.64318 0.99998 ? ? 0
1.6988 1.00072 ? ? 0
1.73603 0.99827 ? ? 0
1.76818 1.00113 ? ? 0
1.83185 0.999191 ? ? 0
1.87128 1.00031 ? ? 1
2.00072 0.999524 ? ? 1
2.0098 1.02583 ? ? 1
2.03973 1.00081 ? ? 1
2.08403 0.996242 ? ? 1
2.09782 0.996618 ? ? 1
2.23278 0.992762 ? ? 1
2.28272 0.997684 ? ? 1
2.40393 1.01951 ? ? 1
2.4347 1.01291 ? ? 1
2.4625 1.00854 ? ? 1
2.49412 0.99434 ? ? 1
2.50515 0.991644 ? ? 1
2.61238 0.997413 ? ? 1
2.65823 0.996247 ? ? 1
END_OF_DATA

# : workers, value, low, high, hollow
$data5 << END_OF_DATA
0.0243333 0.999389 ? ? 0
0.0703833 1.00118 ? ? 0
0.0973167 0.999982 ? ? 0
0.112833 1.00034 ? ? 0
0.1477 1.002 ? ? 0
0.161983 0.998807 ? ? 0
0.281883 0.999786 ? ? 0
0.329233 1.00205 ? ? 0
0.363017 1.01546 ? ? 0
0.41465 1.00039 ? ? 0
0.480267 0.998475 ? ? 0
0.54665 0.999754 ? ? 0
0.553983 1.01258 ? ? 0
0.626667 1.00008 ? ? 0
0.767267 1.00052 ? ? 0
0.8757 0.998978 ? ? 0
0.881683 1.00027 ? ? 0
0.88905 1.0157 ? ? 0
0.9032 1.00023 ? ? 0
0.9318 1.00314 ? ? 0
0.954783 0.999019 ? ? 0
1.02418 1.00059 ? ? 0
1.06427 0.999925 ? ? 0
1.08712 0.999923 ? ? 0
1.14227 0.998153 ? ? 0
1.14828 0.999773 ? ? 0
1.22163 1.00034 ? ? 0
1.2574 0.999004 ? ? 0
1.2991 1.00021 ? ? 0
1.30468 1.00383 ? ? 0
1.34337 1.00075 ? ? 0
1.36335 0.999655 ? ? 0
1.53018 0.999243 ? ? 0
1.55242 0.99976 ? ? 0
1.57735 0.999456 ? ? 0
1.66363 0.999729 ? ? 0
1.70278 0.998444 ? ? 0
1.72727 1.00003 ? ? 0
1.82452 1.00008 ? ? 0
1.85887 1.00631 ? ? 0
1.89422 1.01281 ? ? 1
1.94182 1.00804 ? ? 1
1.98658 1.00103 ? ? 1
2.0318 0.999254 ? ? 1
2.1614 0.998956 ? ? 1
2.19645 1.00286 ? ? 1
2.22292 0.997747 ? ? 1
2.25108 0.997551 ? ? 1
2.274 0.996733 ? ? 1
2.3672 0.998808 ? ? 0
2.45143 1.00002 ? ? 1
2.48603 1.00728 ? ? 1
2.52222 0.99961 ? ? 1
2.54522 0.997684 ? ? 1
2.55532 0.999471 ? ? 1
2.62318 1.00045 ? ? 1
END_OF_DATA

# : workers, value, low, high, hollow
$data6 << END_OF_DATA
0.159758 1.00016 ? ? 0
0.475658 0.999961 ? ? 0
0.808517 1.00005 ? ? 0
1.13417 1.00034 ? ? 0
1.45877 0.999843 ? ? 0
1.78256 0.999608 ? ? 0
2.14515 1.00002 ? ? 0
2.54027 1.00035 ? ? 0
END_OF_DATA

# even: workers, value, low, high, hollow
$data7 << END_OF_DATA
2.7910090007781982 1.0463747521449882 ? ? 0
END_OF_DATA

# long-task: workers, value, low, high, hollow
$data8 << END_OF_DATA
2.7910090007781982 1.0391242564349648 ? ? 0
END_OF_DATA

# one-lock: workers, value, low, high, hollow
$data9 << END_OF_DATA
2.7910090007781982 1.0318737607249413 ? ? 0
END_OF_DATA

# serial-tenth: workers, value, low, high, hollow
$data10 << END_OF_DATA
2.7910090007781982 1.0246232650149176 ? ? 0
END_OF_DATA

# talk: workers, value, low, high, hollow
$data11 << END_OF_DATA
2.7910090007781982 1.0173727693048942 ? ? 0
END_OF_DATA

# median of a round: workers, value, low, high, hollow
$data12 << END_OF_DATA
2.7910090007781982 1.0101222735948707 ? ? 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.12731
set rmargin at screen 0.74166
set bmargin at screen 0.238
set tmargin at screen 0.808
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set xrange [-0.05472566668192545:2.7910090007781982]
set xtics ('0' 0.0, '1' 1.0, '2' 2.0)
set yrange [0.953326723866353:1.05]
set ytics ('0.96' 0.96, '0.98' 0.98, '1' 1.0, '1.02' 1.02, '1.04' 1.04)
set label 1 'stops: every launch' at screen 0.12731, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 '640 ms of waiting in 64 tasks, five ways to hand them out.' at screen 0.12731, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 '280 launches in the order of time · hollow: disturbed by others (69)' at screen 0.12731, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Time / median of its model and N' at screen 0.03125, screen 0.523 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Time since the first launch in min' at screen 0.43449, screen 0.132 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'At the edges: 4 launches beyond the axis, 1.05 to 1.17 times the median.' at screen 0.12731, screen 0.059 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 'AMD EPYC' at screen 0.12731, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 8 'even' at screen 0.77291, screen 0.78775 left font 'DejaVu Sans,36.0' textcolor rgb '#777727' noenhanced
set label 9 'long-task' at screen 0.77291, screen 0.74455 left font 'DejaVu Sans,36.0' textcolor rgb '#00857E' noenhanced
set label 10 'one-lock' at screen 0.77291, screen 0.70135 left font 'DejaVu Sans,36.0' textcolor rgb '#332288' noenhanced
set label 11 'serial-tenth' at screen 0.77291, screen 0.65815 left font 'DejaVu Sans,36.0' textcolor rgb '#8A4900' noenhanced
set label 12 'talk' at screen 0.77291, screen 0.61495 left font 'DejaVu Sans,36.0' textcolor rgb '#996900' noenhanced
set label 13 'median of a round' at screen 0.77291, screen 0.57175 left font 'DejaVu Sans,36.0' textcolor rgb '#000000' noenhanced

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'samples.svg'
plot \
  $data1 using 1:2 with points pointtype 7 pointsize 0.593 linecolor rgb '#999933', \
  $data1 using 1:($5==1 ? $2 : 1/0) with points pointtype 7 pointsize 0.326 linecolor rgb 'white', \
  $data2 using 1:2 with points pointtype 11 pointsize 0.593 linecolor rgb '#008A83', \
  $data2 using 1:($5==1 ? $2 : 1/0) with points pointtype 11 pointsize 0.326 linecolor rgb 'white', \
  $data3 using 1:2 with points pointtype 13 pointsize 0.593 linecolor rgb '#332288', \
  $data3 using 1:($5==1 ? $2 : 1/0) with points pointtype 13 pointsize 0.326 linecolor rgb 'white', \
  $data4 using 1:2 with points pointtype 5 pointsize 0.593 linecolor rgb '#8A4900', \
  $data4 using 1:($5==1 ? $2 : 1/0) with points pointtype 5 pointsize 0.326 linecolor rgb 'white', \
  $data5 using 1:2 with points pointtype 13 pointsize 0.593 linecolor rgb '#C58700', \
  $data5 using 1:($5==1 ? $2 : 1/0) with points pointtype 13 pointsize 0.326 linecolor rgb 'white', \
  $data6 using 1:2 with lines linewidth 4 dashtype 1 linecolor rgb '#000000', \
  $ideal1 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777'
set terminal pngcairo size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36' fontscale 0.75 pointscale 4.3
set output 'samples.png'
replot
set output
